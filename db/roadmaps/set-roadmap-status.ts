import { and, desc, eq, isNull, lt, sql } from "drizzle-orm";
import { recordChange } from "@/db/progress/record-change";
import { changes } from "@/db/schema/journal";
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
): Promise<{ ok: true; changeId: number | null }> {
  return changeAs(viewer, once, async (tx) => {
    await purgeDeleted(tx);
    const row = await lockRoadmap(tx, input.roadmapId);
    if (row.status === input.status) return { ok: true, changeId: await lastStatusChange(tx, row.id) };
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

/** The change that set the present status, so that a second tab undoes the same one; null when none stands. */
async function lastStatusChange({ db, viewer }: PrivateTx, roadmapId: string): Promise<number | null> {
  const [change] = await db
    .select({ id: changes.id })
    .from(changes)
    .where(
      and(
        eq(changes.userId, viewer.userId),
        eq(changes.roadmapId, roadmapId),
        eq(changes.kind, "roadmap-status"),
        isNull(changes.undoneAt),
      ),
    )
    .orderBy(desc(changes.id))
    .limit(1);
  return change?.id ?? null;
}
