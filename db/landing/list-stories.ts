import { and, asc, eq } from "drizzle-orm";
import { stories } from "@/db/schema/landing";
import { milestones } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { StoryRow } from "./find-story";

/** The stories of one roadmap's milestones, those in the portfolio first and in its order. */
export async function listStories({ db, viewer }: PrivateTx, roadmapId: string): Promise<StoryRow[]> {
  const rows = await db
    .select({ story: stories })
    .from(stories)
    .innerJoin(milestones, eq(milestones.id, stories.milestoneId))
    .where(and(eq(milestones.roadmapId, roadmapId), eq(stories.userId, viewer.userId)))
    .orderBy(asc(stories.portfolioPlace), asc(stories.id));
  return rows.map(({ story }) => story);
}
