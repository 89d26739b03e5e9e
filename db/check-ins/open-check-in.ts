import { and, count, eq } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { checkIns } from "@/db/schema/check-ins";
import { changes } from "@/db/schema/journal";
import type { PrivateTx } from "@/db/transaction";

export type CheckInRow = typeof checkIns.$inferSelect;

/**
 * The viewer's check-in of one week, locked: `held` is what it was, null when `row` had to be made. A week that was opened,
 * taken back and opened again goes on with versions that no page has seen: each earlier entry was undone once at most.
 */
export async function openCheckIn(
  { db, viewer }: PrivateTx,
  monday: string,
): Promise<{ row: CheckInRow; held: CheckInRow | null }> {
  const own = eq(checkIns.userId, viewer.userId);
  const [earlier] = await db
    .select({ entries: count() })
    .from(changes)
    .where(and(eq(changes.userId, viewer.userId), eq(changes.kind, "check-in")));
  const version = 1 + 2 * (earlier?.entries ?? 0);
  const [made] = await db
    .insert(checkIns)
    .values({ userId: viewer.userId, monday, entries: [], plannedMinutes: 0, version })
    .onConflictDoNothing()
    .returning();
  if (made) return { row: made, held: null };
  const [held] = await db
    .select()
    .from(checkIns)
    .where(and(own, eq(checkIns.monday, monday)))
    .for("update");
  if (!held) throw new NotFoundError("the check-in was taken back meanwhile");
  return { row: held, held };
}
