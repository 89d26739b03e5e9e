import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { ClaimedLevels } from "./milestone-progress";
import type { MilestoneStatus } from "./status";

/** Where a status comes from: set here, the same work finished in another roadmap, or a level claimed by now. */
export type CountsFrom = "own" | "elsewhere" | "claim";
export type EffectiveStatus = { status: MilestoneStatus; countsFrom: CountsFrom };

/**
 * The status that counts. What was set on this very milestone stands, except that one still to do counts as done when
 * the same work was finished in another roadmap or, for a skill, when the claims reach every level it raises.
 */
export function findEffectiveStatus(
  step: Pick<SnapshotMilestone, "key" | "kind" | "raises">,
  own: MilestoneStatus,
  known: { claims: ClaimedLevels; doneKeys: ReadonlySet<string> },
): EffectiveStatus {
  if (own !== "to-do") return { status: own, countsFrom: "own" };
  if (known.doneKeys.has(step.key)) return { status: "done", countsFrom: "elsewhere" };
  const isReached =
    step.kind === "skill" &&
    step.raises.length > 0 &&
    step.raises.every(({ skill, level }) => (known.claims.get(skill)?.level ?? 0) >= level);
  return isReached ? { status: "done", countsFrom: "claim" } : { status: own, countsFrom: "own" };
}
