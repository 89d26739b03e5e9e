import { and, desc, eq, inArray, isNull, max, sql } from "drizzle-orm";
import { checkIns } from "@/db/schema/check-ins";
import { changes } from "@/db/schema/journal";
import { hourEntries } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { CheckInRow } from "./open-check-in";

/** `workedMinutes` is what is logged for the week today; `changeId` is the newest entry of the history that may be taken back. */
export type ListedCheckIn = CheckInRow & { workedMinutes: number; changeId: number | null };

/** The viewer's check-ins, newest week first, at most `limit`. */
export async function listCheckIns({ db, viewer }: PrivateTx, limit = 60): Promise<ListedCheckIn[]> {
  const rows = await db
    .select()
    .from(checkIns)
    .where(eq(checkIns.userId, viewer.userId))
    .orderBy(desc(checkIns.monday))
    .limit(limit);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const idOfChange = sql<string>`${changes.after} ->> 'id'`;
  const newest = await db
    .select({ id: idOfChange, changeId: max(changes.id) })
    .from(changes)
    .where(
      and(
        eq(changes.userId, viewer.userId),
        eq(changes.kind, "check-in"),
        isNull(changes.undoneAt),
        inArray(idOfChange, ids),
      ),
    )
    .groupBy(idOfChange);
  const minutes = await minutesByWeek({ db, viewer });
  const changeIds = new Map(newest.map(({ id, changeId }) => [id, changeId]));
  return rows.map((row) => ({
    ...row,
    workedMinutes: minutes.get(row.monday) ?? 0,
    changeId: changeIds.get(row.id) ?? null,
  }));
}

async function minutesByWeek({ db, viewer }: PrivateTx): Promise<Map<string, number>> {
  const rows = await db
    .select({
      monday: sql<string>`(date_trunc('week', ${hourEntries.workedOn}::timestamp)::date)::text`.as("monday"),
      minutes: sql<number>`sum(${hourEntries.minutes})`.mapWith(Number),
    })
    .from(hourEntries)
    .where(eq(hourEntries.userId, viewer.userId))
    .groupBy(sql`monday`);
  return new Map(rows.map(({ monday, minutes }) => [monday, minutes]));
}
