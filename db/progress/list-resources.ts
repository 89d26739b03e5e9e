import { and, asc, eq } from "drizzle-orm";
import { milestoneResources } from "@/db/schema/check-ins";
import type { PrivateTx } from "@/db/transaction";

export type ResourceRow = typeof milestoneResources.$inferSelect;

/** The viewer's own resources of one milestone, first added first. */
export function listResources({ db, viewer }: PrivateTx, milestoneId: string): Promise<ResourceRow[]> {
  return db
    .select()
    .from(milestoneResources)
    .where(and(eq(milestoneResources.milestoneId, milestoneId), eq(milestoneResources.userId, viewer.userId)))
    .orderBy(asc(milestoneResources.createdAt), asc(milestoneResources.id));
}
