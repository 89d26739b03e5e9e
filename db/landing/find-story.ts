import { and, eq } from "drizzle-orm";
import { stories } from "@/db/schema/landing";
import type { PrivateTx } from "@/db/transaction";

export type StoryRow = typeof stories.$inferSelect;

/** The viewer's story of one milestone, locked until the transaction ends; null when there is none. */
export async function findStory({ db, viewer }: PrivateTx, milestoneId: string): Promise<StoryRow | null> {
  const [held] = await db
    .select()
    .from(stories)
    .where(and(eq(stories.milestoneId, milestoneId), eq(stories.userId, viewer.userId)))
    .for("update");
  return held ?? null;
}
