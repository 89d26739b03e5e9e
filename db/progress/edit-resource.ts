import { and, eq, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/db/errors";
import { milestoneResources } from "@/db/schema/check-ins";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { ResourceTexts } from "./add-resource";
import { lockMilestone } from "./lock-milestone";
import { recordChange } from "./record-change";

/** Replaces the texts of an own resource. Throws ConflictError with those that stand there when `version` is old. */
export function editResource(
  viewer: Viewer,
  input: ResourceTexts & { resourceId: string; version: number },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const { title, url, note } = input;
    const own = and(eq(milestoneResources.id, input.resourceId), eq(milestoneResources.userId, viewer.userId));
    const [held] = await tx.db.select().from(milestoneResources).where(own).for("update");
    if (!held) throw new NotFoundError("no such resource");
    const before = { title: held.title, url: held.url, note: held.note };
    if (held.version !== input.version) throw new ConflictError({ ...before, version: held.version });
    await tx.db
      .update(milestoneResources)
      .set({ title, url, note, version: held.version + 1, updatedAt: sql`now()` })
      .where(own);
    const { row } = await lockMilestone(tx, held.milestoneId);
    const changeId = await recordChange(tx, {
      kind: "resource-edited",
      roadmapId: row.roadmapId,
      milestoneId: row.id,
      before,
      after: { id: held.id, title, url, note },
    });
    return { ok: true, changeId };
  });
}
