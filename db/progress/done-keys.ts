import { and, eq, ne } from "drizzle-orm";
import { milestones, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";

/** Keys of the milestones the viewer finished in any roadmap that is not deleted: work done once counts everywhere. */
export async function doneKeys({ db, viewer }: PrivateTx): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ key: milestones.key })
    .from(milestones)
    .innerJoin(roadmaps, eq(roadmaps.id, milestones.roadmapId))
    .where(and(eq(milestones.userId, viewer.userId), eq(milestones.status, "done"), ne(roadmaps.status, "deleted")));
  return new Set(rows.map(({ key }) => key));
}
