import { and, asc, eq } from "drizzle-orm";
import { interviewTopics } from "@/db/schema/landing";
import type { PrivateTx } from "@/db/transaction";

export type TopicRow = typeof interviewTopics.$inferSelect;

/** What the viewer said of the interview topics of one roadmap, by skill id; topics nobody touched have no row. */
export function listTopics({ db, viewer }: PrivateTx, roadmapId: string): Promise<TopicRow[]> {
  return db
    .select()
    .from(interviewTopics)
    .where(and(eq(interviewTopics.roadmapId, roadmapId), eq(interviewTopics.userId, viewer.userId)))
    .orderBy(asc(interviewTopics.skillId));
}
