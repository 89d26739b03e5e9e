import { and, asc, eq } from "drizzle-orm";
import { offers } from "@/db/schema/landing";
import type { OfferStatus } from "@/db/schema/landing";
import type { PrivateTx } from "@/db/transaction";

/** An offer by what it hangs on; never with its money. */
export type LinkedOffer = {
  id: string;
  applicationId: string | null;
  roadmapId: string | null;
  status: OfferStatus;
};

/** The viewer's offers, first made first, with the application and the roadmap each belongs to; the present job is none. */
export function listLinkedOffers({ db, viewer }: PrivateTx): Promise<LinkedOffer[]> {
  return db
    .select({
      id: offers.id,
      applicationId: offers.applicationId,
      roadmapId: offers.roadmapId,
      status: offers.status,
    })
    .from(offers)
    .where(and(eq(offers.userId, viewer.userId), eq(offers.isCurrentJob, false)))
    .orderBy(asc(offers.createdAt), asc(offers.id));
}
