import type { OfferRow } from "@/db/offers/get-offer";
import type { Texts } from "@/lib/compensation/entry/entry";
import { writeOffer } from "@/lib/compensation/entry/write-offer";

type Kept = Pick<
  OfferRow,
  "offer" | "isCurrentJob" | "roleId" | "roadmapId" | "applicationId" | "status" | "answerBy" | "note"
>;

/** A kept offer as the texts of its form, terms and what it belongs to alike. */
export function writeKeptOffer(row: Kept): Texts {
  return {
    ...writeOffer(row.offer),
    kind: row.isCurrentJob ? "job" : "",
    status: row.status,
    answerBy: row.answerBy ?? "",
    roleId: row.roleId ?? "",
    roadmapId: row.roadmapId ?? "",
    applicationId: row.applicationId ?? "",
    note: row.note,
  };
}
