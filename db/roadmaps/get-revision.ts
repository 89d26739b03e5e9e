import { and, eq, ne } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import { withEdits } from "@/lib/planner/roadmap/no-edits";

export type RevisionRow = typeof roadmapRevisions.$inferSelect;

/** One revision of a roadmap of the viewer, with every text and figure it shows; null for any other number or id. */
export async function findRevision(
  { db, viewer }: PrivateTx,
  roadmapId: string,
  number: number,
): Promise<RevisionRow | null> {
  const [found] = await db
    .select({ revision: roadmapRevisions })
    .from(roadmapRevisions)
    .innerJoin(roadmaps, eq(roadmaps.id, roadmapRevisions.roadmapId))
    .where(
      and(
        eq(roadmapRevisions.roadmapId, roadmapId),
        eq(roadmapRevisions.number, number),
        eq(roadmapRevisions.userId, viewer.userId),
        ne(roadmaps.status, "deleted"),
      ),
    );
  return found ? { ...found.revision, constraints: withEdits(found.revision.constraints) } : null;
}

/** The same revision; NotFoundError when there is none. */
export async function getRevision(tx: PrivateTx, roadmapId: string, number: number): Promise<RevisionRow> {
  const found = await findRevision(tx, roadmapId, number);
  if (!found) throw new NotFoundError("no such revision");
  return found;
}
