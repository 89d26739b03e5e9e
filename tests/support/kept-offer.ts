import { addOffer } from "@/db/offers/add-offer";
import { editPaySettings, type PaySettings } from "@/db/offers/edit-pay-settings";
import { findPaySettings } from "@/db/offers/find-pay-settings";
import type { OfferRow } from "@/db/offers/get-offer";
import { listOffers } from "@/db/offers/list-offers";
import type { OfferInput } from "@/db/offers/offer-input";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { emptyOffer } from "@/lib/compensation/empty-offer";
import { invariant } from "@/lib/core/invariant";
import { once } from "./once";

/** An offer as its form sends it: a base salary and nothing else. */
export function offerOf(name: string, yearCents: number, rest: Partial<OfferInput> = {}): OfferInput {
  return {
    offer: { ...emptyOffer(name, "USD"), base: { yearCents, raiseBps: 300 } },
    isCurrentJob: false,
    roleId: "data-scientist",
    roadmapId: null,
    applicationId: null,
    status: "open",
    answerBy: "2026-12-11",
    note: "By telephone",
    ...rest,
  };
}

export const paySettings: PaySettings = {
  currency: "USD",
  assumptions: {
    assumedStartOn: "2027-01-04",
    discount: { rateBps: 400, timing: "year-end" },
    countLeave: false,
    countCommuteTime: false,
  },
  rates: [{ from: "EUR", to: "USD", rate: "1.0837", statedOn: "2026-11-20" }],
};

/** One offer and what is assumed for all. */
export async function keepOffers(viewer: Viewer): Promise<void> {
  await addOffer(viewer, offerOf("Northwind", 18_500_000), once());
  await editPaySettings(viewer, { ...paySettings, version: 0 }, once());
}

/** The viewer's offer of that name as it stands now. */
export async function readOffer(viewer: Viewer, name = "Northwind"): Promise<OfferRow> {
  const found = (await readAs(viewer, listOffers)).find(({ offer }) => offer.name === name);
  invariant(found, `no offer ${name}`);
  return found;
}

/** What the viewer assumes now. */
export async function readPaySettings(viewer: Viewer) {
  const found = await readAs(viewer, findPaySettings);
  invariant(found, "no settings");
  return found;
}
