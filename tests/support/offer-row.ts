import type { OfferRow } from "@/db/offers/get-offer";

/** An offer as it is kept, of a person and a day that do not matter. */
export function offerRow(said: Pick<OfferRow, "offer" | "roleId"> & Partial<OfferRow>): OfferRow {
  return {
    id: "0d2c5f8e-3a0b-4c57-8f4e-9f3a51a9f0aa",
    userId: "5f6f8a52-54a1-49e7-9d14-9d2f1a0f7f11",
    roadmapId: null,
    applicationId: null,
    isCurrentJob: false,
    status: "open",
    answerBy: null,
    note: "",
    negotiation: null,
    version: 1,
    createdAt: new Date(0),
    updatedAt: new Date(0),
    ...said,
  };
}
