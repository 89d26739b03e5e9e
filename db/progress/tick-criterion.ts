import { and, eq, getTableColumns } from "drizzle-orm";
import { exactInstant } from "@/db/schema/columns";
import { milestoneTicks } from "@/db/schema/check-ins";
import { changeAs, type Once, type PrivateTx } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { lockMilestone } from "./lock-milestone";
import { recordChange } from "./record-change";

export type TickInput = { milestoneId: string; criterion: string; isTicked: boolean };
export type TickAnswer =
  | { ok: true; changeId: number | null }
  | { ok: false; failure: { reason: "criterion-changed" } };

/**
 * Ticks one acceptance criterion of a milestone, named by its whole text, or unticks it. Answers no change id when it was
 * so already. Ticking a text that the milestone does not ask for (any more) is refused.
 */
export function tickCriterion(viewer: Viewer, input: TickInput, once: Once): Promise<TickAnswer> {
  return changeAs<TickAnswer>(viewer, once, async (tx) => {
    const { row, step } = await lockMilestone(tx, input.milestoneId);
    if (input.isTicked && !step.acceptance.includes(input.criterion))
      return { ok: false, failure: { reason: "criterion-changed" } };
    const touched = input.isTicked
      ? await insertTick(tx, row.id, input.criterion)
      : await deleteTick(tx, row.id, input.criterion);
    if (!touched) return { ok: true, changeId: null };
    const changeId = await recordChange(tx, {
      kind: input.isTicked ? "criterion-ticked" : "criterion-unticked",
      roadmapId: row.roadmapId,
      milestoneId: row.id,
      before: input.isTicked ? null : touched,
      after: input.isTicked ? touched : null,
    });
    return { ok: true, changeId };
  });
}

async function insertTick({ db, viewer }: PrivateTx, milestoneId: string, criterion: string) {
  const [written] = await db
    .insert(milestoneTicks)
    .values({ userId: viewer.userId, milestoneId, criterion })
    .onConflictDoNothing()
    .returning();
  return written;
}

async function deleteTick({ db, viewer }: PrivateTx, milestoneId: string, criterion: string) {
  const [gone] = await db
    .delete(milestoneTicks)
    .where(
      and(
        eq(milestoneTicks.milestoneId, milestoneId),
        eq(milestoneTicks.criterion, criterion),
        eq(milestoneTicks.userId, viewer.userId),
      ),
    )
    .returning({ ...getTableColumns(milestoneTicks), createdAt: exactInstant(milestoneTicks.createdAt) });
  return gone;
}
