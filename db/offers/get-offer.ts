import { and, eq } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { offers } from "@/db/schema/landing";
import type { PrivateTx } from "@/db/transaction";
import type { NegotiationNotes } from "@/lib/compensation/negotiation-notes";

export type OfferRow = Omit<typeof offers.$inferSelect, "negotiation"> & { negotiation: NegotiationNotes | null };

/** One offer of the viewer's. NotFoundError for any other id. */
export async function getOffer({ db, viewer }: PrivateTx, offerId: string): Promise<OfferRow> {
  const [found] = await db
    .select()
    .from(offers)
    .where(and(eq(offers.id, offerId), eq(offers.userId, viewer.userId)));
  if (!found) throw new NotFoundError("no such offer");
  return found as OfferRow;
}
