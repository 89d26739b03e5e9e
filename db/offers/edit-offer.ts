import { and, eq, sql } from "drizzle-orm";
import { ConflictError } from "@/db/errors";
import { changeRow } from "@/db/rows/change-row";
import { offers } from "@/db/schema/landing";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { checkOffer } from "./check-offer";
import { lockOffer } from "./lock-offer";
import type { OfferInput, OfferRefusal } from "./offer-input";

type Answer = { ok: true; changeId: number } | { ok: false; failure: OfferRefusal };

/** Replaces what an offer says; its worksheet stays. Throws ConflictError with what stands there when `version` is old. */
export function editOffer(
  viewer: Viewer,
  input: OfferInput & { offerId: string; version: number },
  once: Once,
): Promise<Answer> {
  return changeAs<Answer>(viewer, once, async (tx) => {
    const held = await lockOffer(tx, input.offerId);
    if (held.version !== input.version) throw new ConflictError({ ...held });
    const checked = await checkOffer(tx, held.id, input);
    if (!checked.ok) return checked;
    const change = { kind: "offer-edited", table: offers, id: held.id } as const;
    const changeId = await changeRow(tx, change, () =>
      tx.db
        .update(offers)
        .set({ ...checked.value, version: held.version + 1, updatedAt: sql`now()` })
        .where(and(eq(offers.id, held.id), eq(offers.userId, viewer.userId))),
    );
    return { ok: true, changeId };
  });
}
