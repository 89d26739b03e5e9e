import { asc, desc, eq } from "drizzle-orm";
import { offers } from "@/db/schema/landing";
import type { PrivateTx } from "@/db/transaction";
import type { OfferRow } from "./get-offer";

/** Everything the viewer keeps as an offer: the current job first, then offers as they were added. */
export async function listOffers({ db, viewer }: PrivateTx): Promise<OfferRow[]> {
  const rows = await db
    .select()
    .from(offers)
    .where(eq(offers.userId, viewer.userId))
    .orderBy(desc(offers.isCurrentJob), asc(offers.createdAt), asc(offers.id));
  return rows as OfferRow[];
}
