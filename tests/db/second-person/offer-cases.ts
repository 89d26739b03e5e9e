import { expect } from "vitest";
import { addOffer } from "@/db/offers/add-offer";
import { checkOffer } from "@/db/offers/check-offer";
import { editOffer } from "@/db/offers/edit-offer";
import { editPaySettings } from "@/db/offers/edit-pay-settings";
import { findPaySettings } from "@/db/offers/find-pay-settings";
import { getOffer } from "@/db/offers/get-offer";
import { listOffers } from "@/db/offers/list-offers";
import { lockOffer } from "@/db/offers/lock-offer";
import { removeOffer } from "@/db/offers/remove-offer";
import { saveNegotiation } from "@/db/offers/save-negotiation";
import { readAs } from "@/db/transaction";
import { offerOf, paySettings, readOffer, readPaySettings } from "../../support/kept-offer";
import { once } from "../../support/once";
import { notFound, type VerbCase } from "./verb-case";

const notes = {
  own: { targetCents: null, anchorCents: null, walkAwayCents: null },
  asks: [{ lever: "base" as const, get: "More", give: "Sooner" }],
  evidence: "",
  questions: "",
  opening: "Hello",
  region: null,
};

export const offerCases: Record<string, VerbCase> = {
  addOffer: {
    // An offer of a stranger's that names the first person's roadmap.
    foreign: (stranger, { roadmapId }) => addOffer(stranger, offerOf("Taken", 1, { roadmapId }), once()),
    gets: notFound,
    own: async ({ viewer, roadmapId }) => {
      await addOffer(viewer, offerOf("Fjord", 12_000_000, { roadmapId }), once());
      expect(await readOffer(viewer, "Fjord")).toMatchObject({
        ...offerOf("Fjord", 12_000_000),
        roadmapId,
        version: 1,
      });
    },
  },
  checkOffer: {
    foreign: async (stranger, { viewer, roadmapId }) => {
      const { id } = await readOffer(viewer);
      return readAs(stranger, (tx) => checkOffer(tx, id, offerOf("Taken", 1, { roadmapId })));
    },
    gets: notFound,
    own: async ({ viewer }) => {
      const { id } = await readOffer(viewer);
      const input = { ...offerOf("x", -1) };
      expect(await readAs(viewer, (tx) => checkOffer(tx, id, input))).toMatchObject({
        failure: { reason: "fields-wrong", fieldErrors: { "base.yearCents": [expect.any(String)] } },
      });
    },
  },
  listOffers: {
    foreign: (stranger) => readAs(stranger, listOffers),
    gets: [],
    own: async ({ viewer }) =>
      expect(await readAs(viewer, listOffers)).toMatchObject([offerOf("Northwind", 18_500_000)]),
  },
  getOffer: {
    foreign: async (stranger, { viewer }) => {
      const { id } = await readOffer(viewer);
      return readAs(stranger, (tx) => getOffer(tx, id));
    },
    gets: notFound,
    own: async ({ viewer }) => {
      const { id } = await readOffer(viewer);
      expect(await readAs(viewer, (tx) => getOffer(tx, id))).toMatchObject(offerOf("Northwind", 18_500_000));
    },
  },
  lockOffer: {
    foreign: async (stranger, { viewer }) => {
      const { id } = await readOffer(viewer);
      return readAs(stranger, (tx) => lockOffer(tx, id));
    },
    gets: notFound,
    own: async ({ viewer }) => {
      const { id } = await readOffer(viewer);
      expect(await readAs(viewer, (tx) => lockOffer(tx, id))).toMatchObject({ id, version: 1 });
    },
  },
  editOffer: {
    foreign: async (stranger, { viewer }) => {
      const { id: offerId, version } = await readOffer(viewer);
      return editOffer(stranger, { ...offerOf("Taken", 1), offerId, version }, once());
    },
    gets: notFound,
    own: async ({ viewer }) => {
      const { id: offerId, version } = await readOffer(viewer);
      await editOffer(viewer, { ...offerOf("Northwind", 19_000_000), offerId, version }, once());
      expect(await readOffer(viewer)).toMatchObject({ ...offerOf("Northwind", 19_000_000), version: 2 });
    },
  },
  removeOffer: {
    foreign: async (stranger, { viewer }) => removeOffer(stranger, { offerId: (await readOffer(viewer)).id }, once()),
    gets: notFound,
    own: async ({ viewer }) => {
      await removeOffer(viewer, { offerId: (await readOffer(viewer)).id }, once());
      expect(await readAs(viewer, listOffers)).toEqual([]);
    },
  },
  saveNegotiation: {
    foreign: async (stranger, { viewer }) => {
      const { id: offerId, version } = await readOffer(viewer);
      return saveNegotiation(stranger, { offerId, version, notes }, once());
    },
    gets: notFound,
    own: async ({ viewer }) => {
      const { id: offerId, version } = await readOffer(viewer);
      await saveNegotiation(viewer, { offerId, version, notes }, once());
      expect(await readOffer(viewer)).toMatchObject({ negotiation: notes, version: 2 });
    },
  },
  findPaySettings: {
    foreign: (stranger) => readAs(stranger, findPaySettings),
    gets: null,
    own: async ({ viewer }) => expect(await readAs(viewer, findPaySettings)).toMatchObject(paySettings),
  },
  editPaySettings: {
    // A stranger's settings are the stranger's.
    foreign: async (stranger, { viewer }) => {
      await editPaySettings(stranger, { ...paySettings, currency: "GBP", version: 0 }, once());
      return (await readPaySettings(viewer)).currency;
    },
    gets: "USD",
    own: async ({ viewer }) => {
      await editPaySettings(viewer, { ...paySettings, currency: "EUR", version: 1 }, once());
      expect(await readPaySettings(viewer)).toMatchObject({ ...paySettings, currency: "EUR", version: 2 });
    },
  },
};
