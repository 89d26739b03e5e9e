import { ConflictError, NotFoundError } from "@/db/errors";
import { recordChange } from "@/db/progress/record-change";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { Replanned } from "@/lib/progress/replan/replan-types";
import { lockRoadmap, type RoadmapRow } from "./lock-roadmap";
import { writeRevision } from "./write-revision";

export type AppliedRevision = { ok: true; changeId: number; number: number };

/**
 * Makes a replanned roadmap its next revision, in one transaction. `drawnFrom` is the roadmap as it was read when the new
 * plan was drawn: ConflictError when anything was changed on it since then.
 */
export function applyReplan(
  viewer: Viewer,
  input: { drawnFrom: Pick<RoadmapRow, "id" | "version" | "touchedAt">; replanned: Replanned },
  once: Once,
): Promise<AppliedRevision> {
  return changeAs(viewer, once, async (tx) => {
    const row = await lockRoadmap(tx, input.drawnFrom.id);
    if (row.status === "deleted") throw new NotFoundError("no such roadmap");
    const { version, touchedAt } = input.drawnFrom;
    if (row.version !== version || row.touchedAt.getTime() !== touchedAt.getTime())
      throw new ConflictError({ version: row.version, revisionNumber: row.revisionNumber });
    const { before, after } = await writeRevision(tx, row, { ...input.replanned, restoredFrom: null });
    const changeId = await recordChange(tx, {
      kind: "roadmap-replanned",
      roadmapId: row.id,
      milestoneId: null,
      before,
      after,
    });
    return { ok: true, changeId, number: after.number };
  });
}
