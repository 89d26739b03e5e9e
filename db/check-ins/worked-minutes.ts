import { and, eq, gte, lte, sum } from "drizzle-orm";
import { hourEntries } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import { addDays } from "@/lib/time/add-days";

/** Minutes the viewer logged in the week of `monday`, by milestone id; a milestone without an entry is absent. */
export async function workedMinutes({ db, viewer }: PrivateTx, monday: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: hourEntries.milestoneId, minutes: sum(hourEntries.minutes).mapWith(Number) })
    .from(hourEntries)
    .where(
      and(
        eq(hourEntries.userId, viewer.userId),
        gte(hourEntries.workedOn, monday),
        lte(hourEntries.workedOn, addDays(monday, 6)),
      ),
    )
    .groupBy(hourEntries.milestoneId);
  return new Map(rows.map(({ id, minutes }) => [id, minutes ?? 0]));
}
