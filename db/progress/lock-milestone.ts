import { and, eq, ne, sql } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import type { MilestoneRow } from "@/db/roadmaps/get-roadmap";
import { milestones, roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";

export type LockedMilestone = { row: MilestoneRow; step: SnapshotMilestone };

/** The viewer's milestone, locked, with its text in the roadmap's current revision; marks the roadmap as touched. NotFoundError otherwise. */
export async function lockMilestone({ db, viewer }: PrivateTx, milestoneId: string): Promise<LockedMilestone> {
  const [found] = await db
    .select({ row: milestones, snapshot: roadmapRevisions.snapshot })
    .from(milestones)
    .innerJoin(roadmaps, eq(roadmaps.id, milestones.roadmapId))
    .innerJoin(
      roadmapRevisions,
      and(eq(roadmapRevisions.roadmapId, roadmaps.id), eq(roadmapRevisions.number, roadmaps.revisionNumber)),
    )
    .where(and(eq(milestones.id, milestoneId), eq(milestones.userId, viewer.userId), ne(roadmaps.status, "deleted")))
    .for("update", { of: milestones });
  const step = found?.snapshot.milestones.find(({ key }) => key === found.row.key);
  if (!found || !step) throw new NotFoundError("no such milestone");
  await db
    .update(roadmaps)
    .set({ touchedAt: sql`now()` })
    .where(and(eq(roadmaps.id, found.row.roadmapId), eq(roadmaps.userId, viewer.userId)));
  return { row: found.row, step };
}
