import { writeDropped } from "@/lib/planner/assemble/assemble-plan";
import type { OpenDemand } from "@/lib/planner/select/add-waivers";
import { demandOnly, solveLeast } from "@/lib/planner/select/fit-demands";
import type { Limits } from "@/lib/planner/select/limits";
import type { Reach } from "@/lib/planner/select/reach";
import type { Dropped } from "@/lib/planner/types";

/**
 * Why each demand was left out. 'budget' where one more demand could still be met in time without the budget, 'deadline'
 * where it could not; 'impossible' where no allowed milestone leads there.
 */
export function nameDrops(reach: Reach, limits: Limits, dropped: readonly OpenDemand[], nodeLimit: number): Dropped[] {
  const kept = reach.demands.filter((demand) => !dropped.includes(demand));
  const blame = (demand: OpenDemand): "deadline" | "budget" => {
    if (!Number.isFinite(limits.money)) return "deadline";
    if (!Number.isFinite(limits.minutes) && !Number.isFinite(limits.months)) return "budget";
    const fastest = solveLeast(reach, demandOnly(reach, [...kept, demand]), "minutes", nodeLimit);
    const months = fastest.chosen.reduce((sum, isIn, a) => sum + isIn * reach.months[a]!, 0);
    return fastest.bound > limits.minutes || months > limits.months ? "deadline" : "budget";
  };
  return [
    ...dropped.map((demand) => writeDropped(demand, blame(demand))),
    ...reach.impossible.map((demand) => writeDropped(demand, "impossible")),
  ];
}
