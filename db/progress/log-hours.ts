import { and, eq, getTableColumns } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { exactInstant } from "@/db/schema/columns";
import { hourEntries } from "@/db/schema/roadmaps";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { lockMilestone } from "./lock-milestone";
import { recordChange } from "./record-change";

/** Logs minutes worked on a milestone on one day. */
export function logHours(
  viewer: Viewer,
  input: { milestoneId: string; workedOn: string; minutes: number },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const { row } = await lockMilestone(tx, input.milestoneId);
    const entry = { userId: viewer.userId, milestoneId: row.id, workedOn: input.workedOn, minutes: input.minutes };
    const [written] = await tx.db.insert(hourEntries).values(entry).returning();
    const changeId = await recordChange(tx, {
      kind: "hours-logged",
      roadmapId: row.roadmapId,
      milestoneId: row.id,
      before: null,
      after: written,
    });
    return { ok: true, changeId };
  });
}

/** Takes one logged entry away again. */
export function removeHours(
  viewer: Viewer,
  input: { entryId: string },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const [gone] = await tx.db
      .delete(hourEntries)
      .where(and(eq(hourEntries.id, input.entryId), eq(hourEntries.userId, viewer.userId)))
      .returning({ ...getTableColumns(hourEntries), createdAt: exactInstant(hourEntries.createdAt) });
    if (!gone) throw new NotFoundError("no such entry");
    const { row } = await lockMilestone(tx, gone.milestoneId);
    const changeId = await recordChange(tx, {
      kind: "hours-removed",
      roadmapId: row.roadmapId,
      milestoneId: row.id,
      before: gone,
      after: null,
    });
    return { ok: true, changeId };
  });
}
