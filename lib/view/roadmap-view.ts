import type { HourRange, IsoDay } from "@/lib/catalogue/types";
import type { PhaseName, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { CountsFrom } from "@/lib/progress/find-effective-status";
import type { ProgressMeasure } from "@/lib/progress/measure-progress";
import type { Readiness } from "@/lib/progress/measure-readiness";
import type { MilestoneProgress } from "@/lib/progress/milestone-progress";
import type { MilestoneStatus } from "@/lib/progress/status";

/** Enough of a milestone to name it and to link to it. */
export type MilestoneRef = { key: string; number: number; title: string; status: MilestoneStatus };

/** One row of a roadmap: what the plan says of it and where the person stands with it. Time is whole minutes. */
export type MilestoneView = Omit<MilestoneProgress, "status"> & {
  number: number;
  step: SnapshotMilestone;
  ownStatus: MilestoneStatus;
  /** The status that counts, see findEffectiveStatus. */
  status: MilestoneStatus;
  countsFrom: CountsFrom;
  likelyMinutes: number;
  leftMinutes: HourRange;
  needs: MilestoneRef[];
  /** Those needs that are neither done nor skipped. */
  blockedBy: MilestoneRef[];
  unlocks: MilestoneRef[];
  isNext: boolean;
  /** Still open although the plan had it end before today. */
  isPastPlan: boolean;
};

export type PhaseView = { name: PhaseName; milestones: MilestoneView[]; startsOn: IsoDay; endsOn: IsoDay };

/** What is still ahead: hours as ranges, known fees in whole cents, and how many fees nobody knows. */
export type LeftView = { hours: HourRange; costCents: number; unknownCostCount: number; openCount: number };

export type NextStepView = { milestone: MilestoneView; why: "in-progress" | "ready" };

/** A saved roadmap as every face of it shows it: list, milestone and dashboard read the same figures from here. */
export type RoadmapView = {
  milestones: MilestoneView[];
  phases: PhaseView[];
  progress: ProgressMeasure;
  left: LeftView;
  next: NextStepView | null;
  readiness: Readiness;
};
