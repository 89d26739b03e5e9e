import type { OfferRow } from "@/db/offers/get-offer";
import type { PaySettings } from "@/db/offers/edit-pay-settings";
import type { AdvertisedPay, PayBand } from "@/lib/catalogue/figure-types";
import { defaultUnits, type LeverKey } from "@/lib/compensation/lever-worth";
import { type Evidence, negotiate, type Worksheet } from "@/lib/compensation/negotiation";
import type { NegotiationNotes } from "@/lib/compensation/negotiation-notes";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { findRate } from "@/lib/money/exchange-rate";
import { findBand, listBandRegions } from "../../_compare/find-band";
import type { HeldOffer } from "../../held-role";
import { draftNotes } from "./draft-notes";

export type BuiltWorksheet = {
  row: HeldOffer;
  sheet: Worksheet;
  notes: NegotiationNotes;
  band: PayBand | null;
  /** What the advertisement states, where target and anchor come from it. */
  advertised: AdvertisedPay | null;
  regions: string[];
  /** Names of those left out of the alternatives for want of an exchange rate. */
  withoutRate: string[];
  today: string;
};

type Given = {
  row: HeldOffer;
  /** Every other offer that was not declined, and the job there is. */
  others: readonly OfferRow[];
  settings: Pick<PaySettings, "assumptions" | "rates">;
  evidence: readonly Evidence[];
  today: string;
};

const usualAsks: readonly LeverKey[] = ["base", "equity", "signing"];

/** One offer's worksheet: reckoned from the offer, worded as the person kept it or, before they did, as a draft. */
export function buildWorksheet({ row, others, settings, evidence, today }: Given): BuiltWorksheet {
  const { offer, negotiation: kept } = row;
  const { assumptions, rates } = settings;
  const canConvert = (one: OfferRow) => findRate(rates, one.offer.currency, offer.currency).ok;
  const band = findBand(row.held, kept?.region ?? null, offer.currency);
  const stated = row.held?.likeness?.advertised ?? null;
  const sheet = negotiate({
    offer,
    assumptions,
    band,
    advertised: stated,
    alternatives: others.filter(canConvert).map((one) => valueOffer(one.offer, assumptions)),
    rates,
    own: kept?.own ?? { targetCents: null, anchorCents: null, walkAwayCents: null },
    units: defaultUnits,
    asks: kept?.asks.map(({ lever }) => lever) ?? usualAsks,
    gives: {},
    evidence,
  });
  const advertised = sheet.payFrom === "advertised" ? stated : null;
  const withoutRate = others.filter((one) => !canConvert(one)).map((one) => one.offer.name);
  const regions = listBandRegions([row.held]);
  const notes = kept ?? draftNotes({ currency: offer.currency, sheet, evidence, band, advertised });
  return { row, sheet, notes, band, advertised, regions, withoutRate, today };
}
