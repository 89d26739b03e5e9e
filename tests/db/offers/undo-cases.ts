import { addOffer } from "@/db/offers/add-offer";
import { editOffer } from "@/db/offers/edit-offer";
import { editPaySettings } from "@/db/offers/edit-pay-settings";
import { removeOffer } from "@/db/offers/remove-offer";
import { saveNegotiation } from "@/db/offers/save-negotiation";
import { offerOf, paySettings, readOffer, readPaySettings } from "../../support/kept-offer";
import { once } from "../../support/once";
import type { Walk } from "../../support/walk-roadmap";

const notes = {
  own: { targetCents: null, anchorCents: 21_000_000, walkAwayCents: null },
  asks: [],
  evidence: "A cluster that runs",
  questions: "",
  opening: "Thank you",
  region: null,
};
const add =
  (name: string) =>
  ({ viewer }: Walk) =>
    addOffer(viewer, offerOf(name, 15_000_000), once());
const edit =
  (yearCents: number) =>
  async ({ viewer }: Walk) => {
    const { id: offerId, version } = await readOffer(viewer);
    return editOffer(viewer, { ...offerOf("Northwind", yearCents), offerId, version }, once());
  };
const word =
  (opening: string) =>
  async ({ viewer }: Walk) => {
    const { id: offerId, version } = await readOffer(viewer);
    return saveNegotiation(viewer, { offerId, version, notes: { ...notes, opening } }, once());
  };
const remove =
  (name: string) =>
  async ({ viewer }: Walk) =>
    removeOffer(viewer, { offerId: (await readOffer(viewer, name)).id }, once());
const assume =
  (rateBps: number) =>
  async ({ viewer }: Walk) => {
    const { version } = await readPaySettings(viewer);
    const assumptions = { ...paySettings.assumptions, discount: { rateBps, timing: "year-end" as const } };
    return editPaySettings(viewer, { ...paySettings, assumptions, version }, once());
  };

/** How changes of offers, their worksheets and what is assumed for all are taken back. */
export const offerUndoCases = {
  "offer-added": [{ name: "added", change: add("Fjord"), later: remove("Fjord") }],
  "offer-edited": [
    { name: "edited", change: edit(19_000_000), later: edit(20_000_000) },
    { name: "worded for the negotiation", change: word("Hello"), later: word("Good morning") },
  ],
  "offer-removed": [
    { name: "removed with its worksheet", first: word("Hello"), change: remove("Northwind"), later: null },
  ],
  "pay-settings-edited": [{ name: "changed", change: assume(500), later: assume(600) }],
};
