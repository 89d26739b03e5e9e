import { and, asc, desc, eq, ne } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { evidence, hourEntries, milestones, roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import { withEdits } from "@/lib/planner/roadmap/no-edits";
import type { Constraints, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import type { RoadmapRow } from "./lock-roadmap";
import { spentMinutesByMilestone } from "./spent-minutes";

export type MilestoneRow = typeof milestones.$inferSelect;
export type MilestoneState = MilestoneRow & { spentMinutes: number };
export type EvidenceRow = typeof evidence.$inferSelect;
export type HourEntryRow = typeof hourEntries.$inferSelect;
export type SavedRoadmap = {
  roadmap: RoadmapRow;
  constraints: Constraints;
  snapshot: RoadmapSnapshot;
  milestones: MilestoneState[];
  evidence: EvidenceRow[];
  hourEntries: HourEntryRow[];
};

/** One roadmap of the viewer with its current revision and all that was recorded on it. NotFoundError for any other id or a deleted one. */
export async function getRoadmap(tx: PrivateTx, roadmapId: string): Promise<SavedRoadmap> {
  const { db, viewer } = tx;
  const [found] = await db
    .select({ roadmap: roadmaps, constraints: roadmapRevisions.constraints, snapshot: roadmapRevisions.snapshot })
    .from(roadmaps)
    .innerJoin(
      roadmapRevisions,
      and(eq(roadmapRevisions.roadmapId, roadmaps.id), eq(roadmapRevisions.number, roadmaps.revisionNumber)),
    )
    .where(and(eq(roadmaps.id, roadmapId), eq(roadmaps.userId, viewer.userId), ne(roadmaps.status, "deleted")));
  if (!found) throw new NotFoundError("no such roadmap");
  const steps = await db
    .select()
    .from(milestones)
    .where(and(eq(milestones.roadmapId, roadmapId), eq(milestones.userId, viewer.userId)))
    .orderBy(asc(milestones.position));
  const spent = await spentMinutesByMilestone(tx);
  const proofs = await db
    .select({ evidence })
    .from(evidence)
    .innerJoin(milestones, eq(milestones.id, evidence.milestoneId))
    .where(and(eq(milestones.roadmapId, roadmapId), eq(evidence.userId, viewer.userId)))
    .orderBy(desc(evidence.createdAt));
  const worked = await db
    .select({ entry: hourEntries })
    .from(hourEntries)
    .innerJoin(milestones, eq(milestones.id, hourEntries.milestoneId))
    .where(and(eq(milestones.roadmapId, roadmapId), eq(hourEntries.userId, viewer.userId)))
    .orderBy(desc(hourEntries.workedOn), desc(hourEntries.createdAt));
  return {
    ...found,
    constraints: withEdits(found.constraints),
    milestones: steps.map((step) => ({ ...step, spentMinutes: spent.get(step.id) ?? 0 })),
    evidence: proofs.map((row) => row.evidence),
    hourEntries: worked.map((row) => row.entry),
  };
}
