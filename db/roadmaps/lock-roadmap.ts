import { and, eq } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";

export type RoadmapRow = typeof roadmaps.$inferSelect;

/** The viewer's roadmap, locked until the transaction ends. Throws NotFoundError for any other id. */
export async function lockRoadmap({ db, viewer }: PrivateTx, roadmapId: string): Promise<RoadmapRow> {
  const [row] = await db
    .select()
    .from(roadmaps)
    .where(and(eq(roadmaps.id, roadmapId), eq(roadmaps.userId, viewer.userId)))
    .for("update");
  if (!row) throw new NotFoundError("no such roadmap");
  return row;
}
