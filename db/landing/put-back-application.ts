import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { ChangeRow } from "@/db/progress/list-changes";
import { restoreRow } from "@/db/rows/restore-row";
import { applications, offers } from "@/db/schema/landing";
import type { PrivateTx } from "@/db/transaction";

/** Puts a removed application back, and links the offers to it again that came of it and belong to no other by now. */
export async function putBackApplication(tx: PrivateTx, change: Pick<ChangeRow, "before" | "after">): Promise<void> {
  await restoreRow(tx, applications, change);
  const { id, linkedOffers = [] } = change.before as { id: string; linkedOffers?: string[] };
  if (linkedOffers.length === 0) return;
  await tx.db
    .update(offers)
    .set({ applicationId: id, version: sql`${offers.version} + 1`, updatedAt: sql`now()` })
    .where(and(inArray(offers.id, linkedOffers), eq(offers.userId, tx.viewer.userId), isNull(offers.applicationId)));
}
