import { and, eq, getTableColumns } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { exactInstant } from "@/db/schema/columns";
import { milestoneResources } from "@/db/schema/check-ins";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { lockMilestone } from "./lock-milestone";
import { recordChange } from "./record-change";

/** `url` is an http or https address; it is kept as text and never fetched. */
export type ResourceTexts = { title: string; url: string; note: string };

/** Adds something of the viewer's own to learn from to a milestone. */
export function addResource(
  viewer: Viewer,
  input: ResourceTexts & { milestoneId: string },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const { row } = await lockMilestone(tx, input.milestoneId);
    const { title, url, note } = input;
    const [written] = await tx.db
      .insert(milestoneResources)
      .values({ userId: viewer.userId, milestoneId: row.id, title, url, note })
      .returning();
    const changeId = await recordChange(tx, {
      kind: "resource-added",
      roadmapId: row.roadmapId,
      milestoneId: row.id,
      before: null,
      after: written,
    });
    return { ok: true, changeId };
  });
}

/** Takes an own resource away again. */
export function removeResource(
  viewer: Viewer,
  input: { resourceId: string },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const { createdAt, updatedAt } = milestoneResources;
    const [gone] = await tx.db
      .delete(milestoneResources)
      .where(and(eq(milestoneResources.id, input.resourceId), eq(milestoneResources.userId, viewer.userId)))
      .returning({
        ...getTableColumns(milestoneResources),
        createdAt: exactInstant(createdAt),
        updatedAt: exactInstant(updatedAt),
      });
    if (!gone) throw new NotFoundError("no such resource");
    const { row } = await lockMilestone(tx, gone.milestoneId);
    const changeId = await recordChange(tx, {
      kind: "resource-removed",
      roadmapId: row.roadmapId,
      milestoneId: row.id,
      before: gone,
      after: null,
    });
    return { ok: true, changeId };
  });
}
