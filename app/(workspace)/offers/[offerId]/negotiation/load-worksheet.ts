import "server-only";
import type { OfferRow } from "@/db/offers/get-offer";
import { listOffers } from "@/db/offers/list-offers";
import type { PrivateTx } from "@/db/transaction";
import type { PayBand } from "@/lib/catalogue/figure-types";
import { defaultUnits, type LeverKey } from "@/lib/compensation/lever-worth";
import { type Evidence, negotiate, type Worksheet } from "@/lib/compensation/negotiation";
import type { NegotiationNotes } from "@/lib/compensation/negotiation-notes";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { findRate } from "@/lib/money/exchange-rate";
import { loadRoadmaps, type RoadmapWithView } from "../../../roadmaps/load-roadmaps";
import { findBand, listBandRegions } from "../../_compare/find-band";
import type { HeldOffer } from "../../held-role";
import { loadOffer, loadSettings } from "../../load-desk";
import { draftNotes } from "./draft-notes";
import { listEvidenceOf } from "./list-evidence-lines";

export type LoadedWorksheet = {
  row: HeldOffer;
  sheet: Worksheet;
  notes: NegotiationNotes;
  band: PayBand | null;
  regions: string[];
  evidence: Evidence[];
  roadmap: RoadmapWithView | null;
  /** Names of those left out of the alternatives for want of an exchange rate. */
  withoutRate: string[];
  today: string;
};

const usualAsks: readonly LeverKey[] = ["base", "equity", "signing"];

/** One offer's worksheet: reckoned anew from the offer, worded as the person kept it or, before they did, as a draft. */
export async function loadWorksheet(tx: PrivateTx, offerId: string): Promise<LoadedWorksheet> {
  const row = await loadOffer(tx, offerId);
  const { offer, negotiation: kept } = row;
  const { assumptions, rates } = await loadSettings(tx, offer.currency);
  const { list, today } = await loadRoadmaps(tx);
  const others = (await listOffers(tx)).filter(({ id, status }) => id !== row.id && status !== "declined");
  const canConvert = (one: OfferRow) => findRate(rates, one.offer.currency, offer.currency).ok;
  const roadmap = list.find((one) => one.roadmap.id === row.roadmapId) ?? null;
  const evidence = roadmap ? listEvidenceOf(roadmap.view, roadmap.roadmap.snapshot.role.title) : [];
  const band = findBand(row.held, kept?.region ?? null, offer.currency);
  const sheet = negotiate({
    offer,
    assumptions,
    band,
    alternatives: others.filter(canConvert).map((one) => valueOffer(one.offer, assumptions)),
    rates,
    own: kept?.own ?? { targetCents: null, anchorCents: null, walkAwayCents: null },
    units: defaultUnits,
    asks: kept?.asks.map(({ lever }) => lever) ?? usualAsks,
    gives: {},
    evidence,
  });
  const withoutRate = others.filter((one) => !canConvert(one)).map((one) => one.offer.name);
  const regions = listBandRegions([row.held]);
  const notes = kept ?? draftNotes(row, sheet, evidence, band);
  return { row, sheet, notes, band, regions, evidence, roadmap, withoutRate, today };
}
