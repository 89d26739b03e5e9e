import { eq, sum } from "drizzle-orm";
import { hourEntries } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";

/** Minutes the viewer logged, by milestone id; a milestone without an entry is absent. */
export async function spentMinutesByMilestone({ db, viewer }: PrivateTx): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: hourEntries.milestoneId, minutes: sum(hourEntries.minutes).mapWith(Number) })
    .from(hourEntries)
    .where(eq(hourEntries.userId, viewer.userId))
    .groupBy(hourEntries.milestoneId);
  return new Map(rows.map(({ id, minutes }) => [id, minutes ?? 0]));
}
