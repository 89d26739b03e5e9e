import { and, eq, sql } from "drizzle-orm";
import { ConflictError } from "@/db/errors";
import { changeRow } from "@/db/rows/change-row";
import { offers } from "@/db/schema/landing";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { NegotiationNotes } from "@/lib/compensation/negotiation-notes";
import { type FieldFailure, validateNegotiation } from "@/lib/compensation/schema/validate-offer";
import { lockOffer } from "./lock-offer";

type Answer = { ok: true; changeId: number } | { ok: false; failure: FieldFailure };

/** Keeps the negotiation worksheet of an offer. Throws ConflictError with the worksheet that stands there when `version` is old. */
export function saveNegotiation(
  viewer: Viewer,
  input: { offerId: string; version: number; notes: NegotiationNotes },
  once: Once,
): Promise<Answer> {
  return changeAs<Answer>(viewer, once, async (tx) => {
    const { id, version, negotiation } = await lockOffer(tx, input.offerId);
    if (version !== input.version) throw new ConflictError({ version, negotiation });
    const notes = validateNegotiation(input.notes);
    if (!notes.ok) return notes;
    const changeId = await changeRow(tx, { kind: "offer-edited", table: offers, id }, () =>
      tx.db
        .update(offers)
        .set({ negotiation: notes.value, version: version + 1, updatedAt: sql`now()` })
        .where(and(eq(offers.id, id), eq(offers.userId, viewer.userId))),
    );
    return { ok: true, changeId };
  });
}
