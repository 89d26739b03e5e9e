import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import type { MilestoneRow } from "@/db/roadmaps/get-roadmap";
import { milestones, roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";

export type LockedMilestone = { row: MilestoneRow; step: SnapshotMilestone };

/**
 * The viewer's milestone, locked, with its text: that of the roadmap's current revision, or the one it had when it was set
 * aside. Marks the roadmap as touched, which locks it first, as every change of a whole roadmap does. NotFoundError otherwise.
 */
export async function lockMilestone({ db, viewer }: PrivateTx, milestoneId: string): Promise<LockedMilestone> {
  const own = and(eq(milestones.id, milestoneId), eq(milestones.userId, viewer.userId));
  const [touched] = await db
    .update(roadmaps)
    .set({ touchedAt: sql`now()` })
    .where(
      and(
        inArray(roadmaps.id, db.select({ id: milestones.roadmapId }).from(milestones).where(own)),
        eq(roadmaps.userId, viewer.userId),
        ne(roadmaps.status, "deleted"),
      ),
    )
    .returning({ id: roadmaps.id });
  if (!touched) throw new NotFoundError("no such milestone");
  const [found] = await db
    .select({ row: milestones, snapshot: roadmapRevisions.snapshot })
    .from(milestones)
    .innerJoin(roadmaps, eq(roadmaps.id, milestones.roadmapId))
    .innerJoin(
      roadmapRevisions,
      and(eq(roadmapRevisions.roadmapId, roadmaps.id), eq(roadmapRevisions.number, roadmaps.revisionNumber)),
    )
    .where(own)
    .for("update", { of: milestones });
  const step = found?.snapshot.milestones.find(({ key }) => key === found.row.key) ?? found?.row.setAside;
  if (!found || !step) throw new NotFoundError("no such milestone");
  return { row: found.row, step };
}
