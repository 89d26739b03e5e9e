import { and, desc, eq, ne } from "drizzle-orm";
import { applications } from "@/db/schema/landing";
import { roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";

export type ApplicationRow = typeof applications.$inferSelect;
/** `roadmap` is null where it belongs to none, or to a deleted one. */
export type ListedApplication = ApplicationRow & { roadmap: { id: string; title: string } | null };

/** The viewer's applications, of one roadmap or of all, last changed first. */
export async function listApplications(
  { db, viewer }: PrivateTx,
  of: { roadmapId: string } | "all" = "all",
): Promise<ListedApplication[]> {
  const own = eq(applications.userId, viewer.userId);
  const rows = await db
    .select({ application: applications, roadmap: { id: roadmaps.id, title: roadmaps.title } })
    .from(applications)
    .leftJoin(
      roadmaps,
      and(eq(roadmaps.id, applications.roadmapId), eq(roadmaps.userId, viewer.userId), ne(roadmaps.status, "deleted")),
    )
    .where(of === "all" ? own : and(own, eq(applications.roadmapId, of.roadmapId)))
    .orderBy(desc(applications.updatedAt), desc(applications.id));
  return rows.map(({ application, roadmap }) => ({ ...application, roadmap }));
}
