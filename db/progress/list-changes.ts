import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import { changes } from "@/db/schema/journal";
import type { PrivateTx } from "@/db/transaction";

export type ChangeRow = typeof changes.$inferSelect;

/** Whose history: a whole roadmap's, skill claims included, or that of one of its milestones alone. */
export type ChangesOf = { roadmapId: string; milestoneId?: string };

/**
 * The newest changes of one roadmap, skill claims and check-ins included, or of one milestone of it, check-ins that touched
 * it included; newest first, at most `limit`.
 */
export function listChanges({ db, viewer }: PrivateTx, of: ChangesOf, limit = 100): Promise<ChangeRow[]> {
  const ofRoadmap = eq(changes.roadmapId, of.roadmapId);
  const isMeant =
    of.milestoneId === undefined
      ? or(ofRoadmap, isNull(changes.roadmapId))
      : or(and(ofRoadmap, eq(changes.milestoneId, of.milestoneId)), touchesByCheckIn(of.milestoneId));
  return db
    .select()
    .from(changes)
    .where(and(eq(changes.userId, viewer.userId), isMeant))
    .orderBy(desc(changes.id))
    .limit(limit);
}

const touchesByCheckIn = (milestoneId: string) =>
  and(eq(changes.kind, "check-in"), sql`${changes.after} -> 'milestones' @> ${JSON.stringify([milestoneId])}::jsonb`);
