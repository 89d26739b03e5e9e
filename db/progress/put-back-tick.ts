import { sql } from "drizzle-orm";
import { ConflictError } from "@/db/errors";
import { milestoneTicks } from "@/db/schema/check-ins";
import type { PrivateTx } from "@/db/transaction";
import type { ChangeRow } from "./list-changes";

type Former = Omit<typeof milestoneTicks.$inferSelect, "createdAt"> & { createdAt: string };

/** Ticks a criterion again as it was before it was unticked. Throws ConflictError when it was ticked anew since then. */
export async function putBackTick({ db, viewer }: PrivateTx, { before }: Pick<ChangeRow, "before">): Promise<void> {
  const row = before as Former;
  const put = await db
    .insert(milestoneTicks)
    .values({ ...row, createdAt: sql`${row.createdAt}::timestamptz`, userId: viewer.userId })
    .onConflictDoNothing()
    .returning({ id: milestoneTicks.id });
  if (put.length === 0) throw new ConflictError(null);
}
