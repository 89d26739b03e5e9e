import { and, asc, eq } from "drizzle-orm";
import { milestoneTicks } from "@/db/schema/check-ins";
import { milestones } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";

/** The texts of all ticked criteria of one roadmap, by milestone id; milestones without any are absent. */
export async function listTicksByMilestone(
  { db, viewer }: PrivateTx,
  roadmapId: string,
): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ milestoneId: milestoneTicks.milestoneId, criterion: milestoneTicks.criterion })
    .from(milestoneTicks)
    .innerJoin(milestones, eq(milestones.id, milestoneTicks.milestoneId))
    .where(and(eq(milestones.roadmapId, roadmapId), eq(milestoneTicks.userId, viewer.userId)))
    .orderBy(asc(milestoneTicks.createdAt), asc(milestoneTicks.id));
  const byMilestone = new Map<string, string[]>();
  for (const { milestoneId, criterion } of rows)
    byMilestone.set(milestoneId, [...(byMilestone.get(milestoneId) ?? []), criterion]);
  return byMilestone;
}
