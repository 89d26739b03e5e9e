import { and, eq, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/db/errors";
import { recordChange } from "@/db/progress/record-change";
import { roadmaps } from "@/db/schema/roadmaps";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { lockRoadmap } from "./lock-roadmap";

/** Gives a roadmap another title. Throws ConflictError with the current title when `version` is no longer the row's. */
export function renameRoadmap(
  viewer: Viewer,
  input: { roadmapId: string; version: number; title: string },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const row = await lockRoadmap(tx, input.roadmapId);
    if (row.status === "deleted") throw new NotFoundError("no such roadmap");
    if (row.version !== input.version) throw new ConflictError({ title: row.title, version: row.version });
    await tx.db
      .update(roadmaps)
      .set({ title: input.title, version: row.version + 1, touchedAt: sql`now()` })
      .where(and(eq(roadmaps.id, row.id), eq(roadmaps.userId, viewer.userId)));
    const changeId = await recordChange(tx, {
      kind: "roadmap-renamed",
      roadmapId: row.id,
      milestoneId: null,
      before: { title: row.title },
      after: { title: input.title },
    });
    return { ok: true, changeId };
  });
}
