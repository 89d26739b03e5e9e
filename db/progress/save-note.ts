import { and, eq, sql } from "drizzle-orm";
import { ConflictError } from "@/db/errors";
import { milestones } from "@/db/schema/roadmaps";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { lockMilestone } from "./lock-milestone";
import { recordChange } from "./record-change";

/** Replaces the note of a milestone. Throws ConflictError with the note that stands there when `version` is old. */
export function saveNote(
  viewer: Viewer,
  input: { milestoneId: string; version: number; note: string },
  once: Once,
): Promise<{ ok: true; changeId: number; version: number }> {
  return changeAs(viewer, once, async (tx) => {
    const { row } = await lockMilestone(tx, input.milestoneId);
    if (row.version !== input.version) throw new ConflictError({ note: row.note, version: row.version });
    await tx.db
      .update(milestones)
      .set({ note: input.note, version: row.version + 1, updatedAt: sql`now()` })
      .where(and(eq(milestones.id, row.id), eq(milestones.userId, viewer.userId)));
    const changeId = await recordChange(tx, {
      kind: "milestone-note",
      roadmapId: row.roadmapId,
      milestoneId: row.id,
      before: { note: row.note },
      after: { note: input.note },
    });
    return { ok: true, changeId, version: row.version + 1 };
  });
}
