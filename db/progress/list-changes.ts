import { and, desc, eq, isNull, or } from "drizzle-orm";
import { changes } from "@/db/schema/journal";
import type { PrivateTx } from "@/db/transaction";

export type ChangeRow = typeof changes.$inferSelect;

/** The newest changes of one roadmap, skill claims included; at most `limit`. */
export function listChanges({ db, viewer }: PrivateTx, roadmapId: string, limit = 100): Promise<ChangeRow[]> {
  return db
    .select()
    .from(changes)
    .where(and(eq(changes.userId, viewer.userId), or(eq(changes.roadmapId, roadmapId), isNull(changes.roadmapId))))
    .orderBy(desc(changes.id))
    .limit(limit);
}
