import { and, eq } from "drizzle-orm";
import { changeRow } from "@/db/rows/change-row";
import { offers } from "@/db/schema/landing";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { lockOffer } from "./lock-offer";

/** Takes an offer away with its worksheet; undo brings both back. */
export function removeOffer(
  viewer: Viewer,
  input: { offerId: string },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const { id } = await lockOffer(tx, input.offerId);
    const changeId = await changeRow(tx, { kind: "offer-removed", table: offers, id }, () =>
      tx.db.delete(offers).where(and(eq(offers.id, id), eq(offers.userId, viewer.userId))),
    );
    return { ok: true, changeId };
  });
}
