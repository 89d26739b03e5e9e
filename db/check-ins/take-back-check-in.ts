import { and, eq, inArray, sql } from "drizzle-orm";
import { ConflictError } from "@/db/errors";
import type { ChangeRow } from "@/db/progress/list-changes";
import { restoreStatus } from "@/db/progress/restore-status";
import { checkIns } from "@/db/schema/check-ins";
import { hourEntries } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import { stringifySorted } from "@/lib/core/stringify-sorted";
import type { CheckInRow } from "./open-check-in";
import type { CheckInAfter, CheckInBefore, CheckInTexts } from "./save-check-in";

/**
 * Takes a check-in back whole: its statuses with what they earned, its hours, and the week's entry as it was before. Throws
 * ConflictError, and takes nothing back, when any part of it no longer stands.
 */
export async function takeBackCheckIn(tx: PrivateTx, change: Pick<ChangeRow, "before" | "after">): Promise<void> {
  const { checkIn: former } = change.before as CheckInBefore;
  const { id, checkIn, moved, hours } = change.after as CheckInAfter;
  const own = and(eq(checkIns.id, id), eq(checkIns.userId, tx.viewer.userId));
  const [row] = await tx.db.select().from(checkIns).where(own).for("update");
  if (!row || textsOf(row) !== textsOf(checkIn)) throw new ConflictError(row ? { version: row.version } : null);
  for (const { milestoneId, before, after } of moved.toReversed())
    await restoreStatus(tx, milestoneId, { before, after });
  await deleteHours(
    tx,
    hours.map((entry) => entry.id),
  );
  if (!former) await tx.db.delete(checkIns).where(own);
  else {
    const { reflection, entries, plannedMinutes } = former;
    await tx.db
      .update(checkIns)
      .set({ reflection, entries, plannedMinutes, version: row.version + 1, updatedAt: sql`now()` })
      .where(own);
  }
}

function textsOf({ reflection, entries, plannedMinutes }: CheckInTexts | CheckInRow): string {
  return stringifySorted({ reflection, entries, plannedMinutes });
}

async function deleteHours({ db, viewer }: PrivateTx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const gone = await db
    .delete(hourEntries)
    .where(and(inArray(hourEntries.id, [...ids]), eq(hourEntries.userId, viewer.userId)))
    .returning({ id: hourEntries.id });
  if (gone.length < ids.length) throw new ConflictError(null);
}
