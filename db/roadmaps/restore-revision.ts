import { ConflictError, NotFoundError } from "@/db/errors";
import { recordChange } from "@/db/progress/record-change";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { AppliedRevision } from "./apply-replan";
import { getRevision } from "./get-revision";
import { lockRoadmap } from "./lock-roadmap";
import { writeRevision } from "./write-revision";

/**
 * Makes an earlier revision the newest one again, as a new revision equal to it; what was done meanwhile stays done.
 * Throws ConflictError when `version` is no longer the roadmap's, NotFoundError for a number it does not have.
 */
export function restoreRevision(
  viewer: Viewer,
  input: { roadmapId: string; version: number; number: number },
  once: Once,
): Promise<AppliedRevision> {
  return changeAs(viewer, once, async (tx) => {
    const row = await lockRoadmap(tx, input.roadmapId);
    const { constraints, snapshot } = await getRevision(tx, row.id, input.number);
    if (row.status === "deleted") throw new NotFoundError("no such roadmap");
    if (row.version !== input.version)
      throw new ConflictError({ version: row.version, revisionNumber: row.revisionNumber });
    const next = { constraints, snapshot, diff: null, restoredFrom: input.number, heirs: [] };
    const { before, after } = await writeRevision(tx, row, next);
    const changeId = await recordChange(tx, {
      kind: "revision-restored",
      roadmapId: row.id,
      milestoneId: null,
      before,
      after,
    });
    return { ok: true, changeId, number: after.number };
  });
}
