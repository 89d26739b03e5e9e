import { and, eq } from "drizzle-orm";
import { milestoneTicks } from "@/db/schema/check-ins";
import type { PrivateTx } from "@/db/transaction";

export type Tick = { id: string; criterion: string };

/** The criteria of one milestone of the viewer that are ticked, by their texts; one the milestone no longer asks for is among them. */
export function listTicks({ db, viewer }: PrivateTx, milestoneId: string): Promise<Tick[]> {
  return db
    .select({ id: milestoneTicks.id, criterion: milestoneTicks.criterion })
    .from(milestoneTicks)
    .where(and(eq(milestoneTicks.milestoneId, milestoneId), eq(milestoneTicks.userId, viewer.userId)));
}
