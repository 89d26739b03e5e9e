import { and, eq, lt, sql } from "drizzle-orm";
import { recordChange } from "@/db/progress/record-change";
import { roadmaps } from "@/db/schema/roadmaps";
import { changeAs, type Once, type PrivateTx } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { lockRoadmap } from "./lock-roadmap";

export type RoadmapStatus = "active" | "archived" | "deleted";

/** Archives, restores or deletes a roadmap. A deleted one can be brought back by undo for 30 days, then it is gone. */
export function setRoadmapStatus(
  viewer: Viewer,
  input: { roadmapId: string; status: RoadmapStatus },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    await purgeDeleted(tx);
    const row = await lockRoadmap(tx, input.roadmapId);
    await tx.db
      .update(roadmaps)
      .set({ status: input.status, version: row.version + 1, touchedAt: sql`now()` })
      .where(and(eq(roadmaps.id, row.id), eq(roadmaps.userId, viewer.userId)));
    const changeId = await recordChange(tx, {
      kind: "roadmap-status",
      roadmapId: row.id,
      milestoneId: null,
      before: { status: row.status },
      after: { status: input.status },
    });
    return { ok: true, changeId };
  });
}

async function purgeDeleted({ db, viewer }: PrivateTx): Promise<void> {
  await db
    .delete(roadmaps)
    .where(
      and(
        eq(roadmaps.userId, viewer.userId),
        eq(roadmaps.status, "deleted"),
        lt(roadmaps.touchedAt, sql`now() - interval '30 days'`),
      ),
    );
}
