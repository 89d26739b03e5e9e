import "server-only";
import { setImmediate } from "node:timers/promises";
import { remoteAddress } from "@/app/_server/remote";
import { findProfile } from "@/app/_server/profile";
import { findTargets } from "@/app/_server/roles";
import type { WaysOut } from "@/app/_ui/new-roadmap/misfit";
import type { PlanErrors } from "@/app/_ui/new-roadmap/plan-options";
import type { PlanValues } from "@/app/_ui/new-roadmap/plan-values";
import { spendAttempt } from "@/db/accounts/spend-attempt";
import type { Viewer } from "@/db/viewer";
import type { IsoDay } from "@/lib/catalogue/types";
import { type DrawnForPerson, drawPlan } from "./draw-plan";
import { checkPlanValues } from "./forms";
import { listRepairs } from "./list-repairs";

export type LoadedPlan = { drawn: DrawnForPerson | null; errors: PlanErrors; waysOut: WaysOut };

const tooMany = "Very many plans were drawn from your address. Wait a few minutes, then go on.";
const noWays: WaysOut = { repairs: [], untimedEndOn: null };

/** The plan of the person of this request for the form's values, with ways out where not everything fits; or what is wrong. */
export async function loadPlan(viewer: Viewer | null, values: PlanValues, today: IsoDay): Promise<LoadedPlan> {
  const { index } = await findTargets(viewer);
  const { plan: input, errors } = checkPlanValues(values, today, index.roles);
  if (!input) return { drawn: null, errors, waysOut: noWays };
  if (!(await mayDraw())) return { drawn: null, errors: { role: [tooMany] }, waysOut: noWays };
  const profile = await findProfile(viewer);
  const drawn = drawPlan(profile, input, index);
  const draw = async (changed: PlanValues) => {
    const { plan } = checkPlanValues(changed, today, index.roles);
    // A draw takes a while: whoever else waits for an answer comes first.
    await setImmediate();
    return plan && drawPlan(profile, plan, index).snapshot;
  };
  return { drawn, errors, waysOut: await listRepairs({ snapshot: drawn.snapshot, values, input, draw }) };
}

/** Drawing is work for the processor, so one address may ask for a plan a second, over ten minutes. */
async function mayDraw(): Promise<boolean> {
  return (await spendAttempt(`plan:remote:${await remoteAddress()}`, 600, 600)).isAllowed;
}
