import { newKey } from "@/app/_server/new-key";
import { formatCount, formatDay, formatMoney } from "@/app/_ui/format";
import { ConsentForm } from "@/app/_ui/new-roadmap/consent-form";
import { LeftOutList } from "@/app/_ui/new-roadmap/left-out-list";
import { Misfit, type WaysOut } from "@/app/_ui/new-roadmap/misfit";
import { PlanFigures } from "@/app/_ui/new-roadmap/plan-figures";
import type { PlanErrors } from "@/app/_ui/new-roadmap/plan-options";
import { PlanSteps } from "@/app/_ui/new-roadmap/plan-steps";
import { listPlanFields, type PlanValues } from "@/app/_ui/new-roadmap/plan-values";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { saveRoadmapAction } from "./actions";
import type { DrawnForPerson } from "./draw-plan";
import { fingerprintPlan } from "./fingerprint-plan";

const summarise = ({ finish, totals }: RoadmapSnapshot) =>
  `ends about ${formatDay(finish.p50On)}, ${formatCount(totals.hours.likely)} h, ${formatMoney(totals.costCents)}`;

/** One sentence on what a change of the limits led to, to be read out. */
export function describeResult(plan: RoadmapSnapshot | null, errors: PlanErrors): string {
  if (!plan) return `The plan is not drawn. ${Object.values(errors).flat().join(" ")}`;
  const missing = plan.dropped.length > 0 ? ` ${plan.dropped.length} demands do not fit.` : "";
  return `Plan redrawn: ${summarise(plan)}.${missing}`;
}

/** The drawn plan with its save button, or what to do when the limits do not make one. */
export async function PlanView({
  drawn,
  values,
  waysOut,
}: {
  drawn: DrawnForPerson | null;
  values: PlanValues;
  waysOut: WaysOut;
}) {
  if (!drawn) {
    return (
      <>
        <h2 className="text-lg">No plan yet</h2>
        <p className="prose-width mt-2 text-muted">
          Some of the limits need another look: they are marked, and what you typed is kept. The plan appears as soon as
          they are right.
        </p>
      </>
    );
  }
  const { snapshot } = drawn;
  const summary = summarise(snapshot);
  return (
    <>
      <h2 className="text-lg">The plan</h2>
      {snapshot.milestones.length === 0 ? (
        <p className="prose-width mt-2">
          There is nothing left to plan: by your answers you meet everything that this role asks and that fits your
          limits.
        </p>
      ) : null}
      <PlanFigures plan={snapshot} />
      <Misfit plan={snapshot} deadline={values.deadline} waysOut={waysOut} />
      <LeftOutList plan={snapshot} auditHref={`/audit/${snapshot.role.id}`} />
      {snapshot.milestones.length > 0 ? <PlanSteps plan={snapshot} /> : null}
      <ConsentForm
        action={saveRoadmapAction}
        fields={[["planFingerprint", fingerprintPlan(snapshot)], ...listPlanFields(values)]}
        idempotencyKey={await newKey()}
        label="Save roadmap"
      >
        <p className="tabular text-sm">{`${summary[0]?.toUpperCase()}${summary.slice(1)}`}</p>
      </ConsentForm>
    </>
  );
}
