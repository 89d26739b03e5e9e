import type { PayBand } from "@/lib/catalogue/figure-types";
import { type Column, compareOffers, type Comparison, toColumn } from "@/lib/compensation/compare-offers";
import { convertBand } from "@/lib/compensation/negotiation-figures";
import type { Band } from "@/lib/compensation/pay-band";
import { valueOffer } from "@/lib/compensation/total-compensation";
import type { Valuation } from "@/lib/compensation/valuation";
import type { RateFailure } from "@/lib/money/exchange-rate";
import type { Currency } from "@/lib/money/currency";
import type { HeldOffer } from "../held-role";
import type { SettingsState } from "../load-desk";
import { findBand } from "./find-band";

export type ShownOffer = {
  row: HeldOffer;
  valuation: Valuation;
  column: Column;
  /** In which its figures are shown: the comparison's, or its own where no rate was typed. */
  currency: Currency;
  /** The role's pay as published, and the same in the currency shown; null where there is none or no rate. */
  published: PayBand | null;
  band: Band | null;
};
export type BuiltComparison = {
  shown: ShownOffer[];
  /** Null for a single offer, and where a rate is missing. */
  comparison: Comparison | null;
  missing: RateFailure[];
};

/** The chosen offers valued and set beside each other in the person's currency; without a rate an offer stands in its own. */
export function buildComparison(
  rows: readonly HeldOffer[],
  { currency, assumptions, rates }: SettingsState,
  region: string | null,
): BuiltComparison {
  const candidates = rows.map((row) => ({
    row,
    candidate: { id: row.id, isCurrent: row.isCurrentJob, valuation: valueOffer(row.offer, assumptions) },
  }));
  const missing: RateFailure[] = [];
  const shown = candidates.flatMap(({ row, candidate }): ShownOffer[] => {
    const { valuation } = candidate;
    const converted = toColumn(candidate, currency, rates);
    if (!converted.ok) missing.push(converted.failure);
    const column = converted.ok ? converted : toColumn(candidate, valuation.currency, []);
    if (!column.ok) return [];
    const own = converted.ok ? currency : valuation.currency;
    const published = findBand(row.held, region, row.offer.currency);
    const band = published && convertBand(published, own, rates);
    return [{ row, valuation, column: column.value, currency: own, published, band: band?.ok ? band.value : null }];
  });
  const compared = compareOffers(
    candidates.map(({ candidate }) => candidate),
    currency,
    rates,
  );
  return { shown, comparison: compared.ok ? compared.value : null, missing };
}
