import type { IsoDay } from "@/lib/catalogue/types";
import { invariant } from "@/lib/core/invariant";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { findEffectiveStatus } from "@/lib/progress/find-effective-status";
import { findNextStep } from "@/lib/progress/find-next-step";
import { measureProgress } from "@/lib/progress/measure-progress";
import { measureReadiness } from "@/lib/progress/measure-readiness";
import type { ClaimedLevels, MilestoneProgress } from "@/lib/progress/milestone-progress";
import { groupPhases } from "./group-phases";
import { linkMilestones, type StandingMilestone } from "./link-milestones";
import type { RoadmapView } from "./roadmap-view";
import { sumLeft } from "./sum-left";

export type RoadmapFacts = {
  snapshot: RoadmapSnapshot;
  milestones: readonly MilestoneProgress[];
  claims: ClaimedLevels;
  /** Keys of the milestones the person finished in any roadmap. */
  doneKeys: ReadonlySet<string>;
  today: IsoDay;
};

/** A saved roadmap as it is shown. Every milestone of the snapshot must have its row: InvariantError otherwise. */
export function buildRoadmapView(facts: RoadmapFacts): RoadmapView {
  const standing = standMilestones(facts);
  const next = findNextStep(
    standing.map(({ key, status, step, spentMinutes }) => ({
      key,
      status,
      after: step.after,
      isBegun: spentMinutes > 0,
    })),
  );
  const milestones = linkMilestones(standing, { nextKey: next?.key ?? null, today: facts.today });
  const works = standing.map(({ step, status, spentMinutes }) => ({ hours: step.hours, status, spentMinutes }));
  const nextMilestone = milestones.find(({ isNext }) => isNext);
  const doneHere = milestones.filter(({ status }) => status === "done").map(({ key }) => key);
  return {
    milestones,
    phases: groupPhases(milestones),
    progress: measureProgress(works),
    left: sumLeft(milestones),
    next: next && nextMilestone ? { milestone: nextMilestone, why: next.why } : null,
    readiness: measureReadiness(facts.snapshot, facts.claims, new Set([...doneHere, ...facts.doneKeys])),
  };
}

function standMilestones({ snapshot, milestones, claims, doneKeys }: RoadmapFacts): StandingMilestone[] {
  const rows = new Map(milestones.map((row) => [row.key, row]));
  return snapshot.milestones.map((step, position) => {
    const row = rows.get(step.key);
    invariant(row, `milestone ${step.key} has no row`);
    const { id, key, status: ownStatus, skipReason, note, startedOn, finishedOn, version, spentMinutes } = row;
    const counted = findEffectiveStatus(step, ownStatus, { claims, doneKeys });
    const own = { id, key, ownStatus, skipReason, note, startedOn, finishedOn, version, spentMinutes };
    return { ...own, ...counted, step, number: position + 1 };
  });
}
