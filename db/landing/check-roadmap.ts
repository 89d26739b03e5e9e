import { and, eq, ne } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";

/** Sees that a roadmap something is to belong to is the viewer's and there: NotFoundError otherwise. Null is none, and passes. */
export async function checkRoadmap({ db, viewer }: PrivateTx, roadmapId: string | null): Promise<void> {
  if (roadmapId === null) return;
  const [found] = await db
    .select({ id: roadmaps.id })
    .from(roadmaps)
    .where(and(eq(roadmaps.id, roadmapId), eq(roadmaps.userId, viewer.userId), ne(roadmaps.status, "deleted")))
    .for("share");
  if (!found) throw new NotFoundError("no such roadmap");
}
