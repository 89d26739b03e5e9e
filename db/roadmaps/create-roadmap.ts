import type { DrawnPlan } from "@/db/schema/identity";
import { milestones, roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import { changeAs, type Once, type PrivateTx } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { recordChange } from "@/db/progress/record-change";

export type CreatedRoadmap = { ok: true; roadmapId: string };

/** Writes a drawn roadmap, its first revision and its milestones. Part of a larger transaction. */
export async function insertRoadmap(tx: PrivateTx, drawn: DrawnPlan): Promise<string> {
  const { userId } = tx.viewer;
  const [roadmap] = await tx.db
    .insert(roadmaps)
    .values({ userId, title: drawn.title, roleId: drawn.snapshot.role.id })
    .returning({ id: roadmaps.id });
  if (!roadmap) throw new Error("a roadmap was not written");
  await tx.db.insert(roadmapRevisions).values({
    userId,
    roadmapId: roadmap.id,
    number: 1,
    catalogueVersion: drawn.snapshot.catalogueVersion,
    engineVersion: drawn.snapshot.engineVersion,
    constraints: drawn.constraints,
    snapshot: drawn.snapshot,
  });
  const rows = drawn.snapshot.milestones.map(({ key }, position) => ({ userId, roadmapId: roadmap.id, key, position }));
  if (rows.length > 0) await tx.db.insert(milestones).values(rows);
  return roadmap.id;
}

/** Saves a drawn roadmap in one transaction, once per key; answers its id. */
export function createRoadmap(viewer: Viewer, drawn: DrawnPlan, once: Once): Promise<CreatedRoadmap> {
  return changeAs(viewer, once, async (tx) => {
    const roadmapId = await insertRoadmap(tx, drawn);
    await recordChange(tx, { kind: "roadmap-created", roadmapId, milestoneId: null, before: null, after: null });
    return { ok: true, roadmapId };
  });
}
