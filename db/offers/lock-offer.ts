import { and, eq } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { offers } from "@/db/schema/landing";
import type { PrivateTx } from "@/db/transaction";
import type { OfferRow } from "./get-offer";

/** An offer of the viewer's, locked until the transaction ends. NotFoundError for any other id. */
export async function lockOffer({ db, viewer }: PrivateTx, offerId: string): Promise<OfferRow> {
  const [held] = await db
    .select()
    .from(offers)
    .where(and(eq(offers.id, offerId), eq(offers.userId, viewer.userId)))
    .for("update");
  if (!held) throw new NotFoundError("no such offer");
  return held as OfferRow;
}
