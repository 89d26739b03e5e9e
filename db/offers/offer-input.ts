import type { OfferStatus } from "@/db/schema/landing";
import type { Offer } from "@/lib/compensation/offer";

/** What a person says of an offer: its terms, and what it belongs to. Ids of others than the viewer's name no row. */
export type OfferInput = {
  offer: Offer;
  isCurrentJob: boolean;
  roleId: string | null;
  roadmapId: string | null;
  applicationId: string | null;
  status: OfferStatus;
  /** A calendar day, null when nobody named one. */
  answerBy: string | null;
  note: string;
};

/** Why an offer is not kept: a fault of its terms by their path, or another row that is the current job already. */
export type OfferRefusal =
  | { reason: "fields-wrong"; fieldErrors: Record<string, string[]> }
  | { reason: "current-job-taken" };
