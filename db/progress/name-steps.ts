import { and, eq, inArray, sql } from "drizzle-orm";
import { roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { MilestoneKind } from "@/lib/planner/roadmap/types";

export type StepName = { title: string; kind: MilestoneKind };

const steps = roadmapRevisions.snapshot;
const listOf = (path: string) =>
  sql<string[]>`jsonb_path_query_array(${steps}, ${`$.milestones[*].${path}`}::jsonpath)`;

/** What the steps of the viewer's roadmaps are called today, by roadmap id and then by key; other people's ids name nothing. */
export async function nameSteps(
  { db, viewer }: PrivateTx,
  roadmapIds: readonly string[],
): Promise<Map<string, Map<string, StepName>>> {
  if (roadmapIds.length === 0) return new Map();
  const rows = await db
    .select({ id: roadmaps.id, keys: listOf("key"), titles: listOf("title"), kinds: listOf("kind") })
    .from(roadmaps)
    .innerJoin(
      roadmapRevisions,
      and(eq(roadmapRevisions.roadmapId, roadmaps.id), eq(roadmapRevisions.number, roadmaps.revisionNumber)),
    )
    .where(and(inArray(roadmaps.id, [...new Set(roadmapIds)]), eq(roadmaps.userId, viewer.userId)));
  return new Map(
    rows.map(({ id, keys, titles, kinds }) => [
      id,
      new Map(keys.map((key, at) => [key, { title: titles[at] ?? key, kind: kinds[at] as MilestoneKind }])),
    ]),
  );
}
