import type { CatalogueId, IsoDay } from "@/lib/catalogue/types";
import type { MilestoneKind } from "@/lib/planner/roadmap/types";
import type { MilestoneStatus } from "./status";

/** How a week ended for one step. "slipped" carries it forward and says so; it changes no status. */
export type CheckInOutcome = "done" | "going" | "not-started" | "slipped";

/** Every outcome with the word shown for it, in the order a form offers them. */
export const checkInOutcomes: readonly { value: CheckInOutcome; word: string }[] = [
  { value: "done", word: "Done" },
  { value: "going", word: "Still going" },
  { value: "not-started", word: "Not started" },
  { value: "slipped", word: "Slipped" },
];

/** What a check-in wrote down about one step, complete in itself: it reads the same after the plan has changed. */
export type CheckInEntry = {
  milestoneId: string;
  roadmapId: string;
  key: CatalogueId;
  kind: MilestoneKind;
  title: string;
  outcome: CheckInOutcome;
  /** The day the plan had it end when it was written down. */
  endsOn: IsoDay;
};

/** The status a milestone has after an outcome: a slipped one keeps its own. */
export function statusAfter(outcome: CheckInOutcome, status: MilestoneStatus): MilestoneStatus {
  if (outcome === "slipped") return status;
  return outcome === "done" ? "done" : outcome === "going" ? "in-progress" : "to-do";
}
