import { and, desc, eq, ne, sql } from "drizzle-orm";
import { roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import type { RoadmapDiff } from "@/lib/progress/replan/replan-types";

export type ListedRevision = {
  number: number;
  createdAt: Date;
  catalogueVersion: string;
  diff: RoadmapDiff | null;
  restoredFrom: number | null;
  finish: RoadmapSnapshot["finish"];
  roleTitle: string;
  milestoneCount: number;
  isCurrent: boolean;
};

/** The revisions of a roadmap of the viewer, newest first, without their texts; none for any other id. */
export function listRevisions({ db, viewer }: PrivateTx, roadmapId: string): Promise<ListedRevision[]> {
  const { number, createdAt, catalogueVersion, diff, restoredFrom, snapshot } = roadmapRevisions;
  return db
    .select({
      number,
      createdAt,
      catalogueVersion,
      diff,
      restoredFrom,
      finish: sql<RoadmapSnapshot["finish"]>`${snapshot} -> 'finish'`,
      roleTitle: sql<string>`${snapshot} -> 'role' ->> 'title'`,
      milestoneCount: sql<number>`jsonb_array_length(${snapshot} -> 'milestones')`.mapWith(Number),
      isCurrent: sql<boolean>`${number} = ${roadmaps.revisionNumber}`,
    })
    .from(roadmapRevisions)
    .innerJoin(roadmaps, eq(roadmaps.id, roadmapRevisions.roadmapId))
    .where(
      and(
        eq(roadmapRevisions.roadmapId, roadmapId),
        eq(roadmapRevisions.userId, viewer.userId),
        ne(roadmaps.status, "deleted"),
      ),
    )
    .orderBy(desc(number));
}
