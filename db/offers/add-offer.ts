import { changeRow } from "@/db/rows/change-row";
import { offers } from "@/db/schema/landing";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { checkOffer } from "./check-offer";
import type { OfferInput, OfferRefusal } from "./offer-input";

type Answer = { ok: true; offerId: string; changeId: number } | { ok: false; failure: OfferRefusal };

/** Keeps a new offer, or the job a person has now. Refuses terms that cannot be valued and a second current job. */
export function addOffer(viewer: Viewer, input: OfferInput, once: Once): Promise<Answer> {
  return changeAs<Answer>(viewer, once, async (tx) => {
    const offerId = crypto.randomUUID();
    const checked = await checkOffer(tx, offerId, input);
    if (!checked.ok) return checked;
    const row = { id: offerId, userId: viewer.userId, ...checked.value };
    const change = { kind: "offer-added", table: offers, id: offerId } as const;
    const changeId = await changeRow(tx, change, () => tx.db.insert(offers).values(row));
    return { ok: true, offerId, changeId };
  });
}
