import { writeDropped } from "@/lib/planner/assemble/assemble-plan";
import type { OpenDemand } from "@/lib/planner/select/add-waivers";
import { demandOnly, fitDemands, solveLeast } from "@/lib/planner/select/fit-demands";
import { sumChosen } from "@/lib/planner/select/is-cover";
import type { Limits } from "@/lib/planner/select/limits";
import type { Reach } from "@/lib/planner/select/reach";
import type { Dropped } from "@/lib/planner/types";

type Blame = "deadline" | "budget";

/**
 * Why each demand was left out, judged by adding it alone to what was kept. 'deadline' where it would fit without the deadline,
 * 'budget' where it would fit only without the budget; where it takes both, the limit that is exceeded by the greater share.
 * 'impossible' where no allowed milestone leads there.
 */
export function nameDrops(reach: Reach, limits: Limits, dropped: readonly OpenDemand[], nodeLimit: number): Dropped[] {
  const kept = reach.demands.filter((demand) => !dropped.includes(demand));
  return [
    ...dropped.map((demand) => writeDropped(demand, blame(reach, limits, [...kept, demand], nodeLimit))),
    ...reach.impossible.map((demand) => writeDropped(demand, "impossible")),
  ];
}

function blame(reach: Reach, limits: Limits, demands: readonly OpenDemand[], nodeLimit: number): Blame {
  if (!Number.isFinite(limits.money)) return "deadline";
  const untimed = { ...limits, minutes: Number.POSITIVE_INFINITY, months: Number.POSITIVE_INFINITY };
  if (fitDemands(reach, untimed, demands, nodeLimit).verdict === "yes") return "deadline";
  const unpaid = { ...limits, money: Number.POSITIVE_INFINITY };
  if (fitDemands(reach, unpaid, demands, nodeLimit).verdict === "yes") return "budget";
  return blameGreaterExcess(reach, limits, demands, nodeLimit);
}

function blameGreaterExcess(reach: Reach, limits: Limits, demands: readonly OpenDemand[], nodeLimit: number): Blame {
  const cover = demandOnly(reach, demands);
  const fastest = solveLeast(reach, cover, "minutes", nodeLimit).chosen;
  const cheapest = solveLeast(reach, cover, "money", nodeLimit).chosen;
  const late = Math.max(
    sumChosen(reach.minutes, fastest) / limits.minutes,
    sumChosen(reach.months, fastest) > 0 ? sumChosen(reach.months, fastest) / limits.months : 0,
  );
  return sumChosen(reach.money, cheapest) / limits.money > late ? "budget" : "deadline";
}
