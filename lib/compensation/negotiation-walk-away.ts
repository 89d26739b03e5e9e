import { type PayReading, readYearlyPay } from "@/lib/compensation/negotiation-figures";
import type { Valuation } from "@/lib/compensation/valuation";
import { accept, refuse, type Result } from "@/lib/core/result";
import { convertCents } from "@/lib/money/convert-cents";
import type { Currency } from "@/lib/money/currency";
import { type ExchangeRate, findRate, type RateFailure } from "@/lib/money/exchange-rate";

/** What the person would have instead: its expected yearly total and its base of the first year, whole cents of the offer's currency. */
export type Alternative = { name: string; totalCents: number; baseCents: number };

/**
 * The least to go on with, a year: the person's own, which is a base, or the expected yearly total of the best alternative. `best` is
 * that alternative, also beside an own figure; null when there is none.
 */
export type WalkAway = { cents: number; reading: PayReading; isOwn: boolean; best: Alternative | null };
export type WalkAwayRefusal = { reason: "no-alternative-known" } | RateFailure;

/** The alternative with the highest expected yearly total, at the typed rates; the first of equals, null for none. */
function findBest(
  alternatives: readonly Valuation[],
  currency: Currency,
  rates: readonly ExchangeRate[],
): Result<Alternative | null, RateFailure> {
  let best: Alternative | null = null;
  for (const valuation of alternatives) {
    const rate = findRate(rates, valuation.currency, currency);
    if (!rate.ok) return rate;
    const convert = (reading: PayReading) => convertCents(readYearlyPay(valuation, reading), rate.value.exact);
    const totalCents = convert("total");
    if (!best || totalCents > best.totalCents) best = { name: valuation.name, totalCents, baseCents: convert("base") };
  }
  return accept(best);
}

/** Walk-away: the person's own least base, else the best alternative by its expected yearly total; refuses when neither is known, or a rate is missing. */
export function findWalkAway(
  ownCents: number | null,
  alternatives: readonly Valuation[],
  currency: Currency,
  rates: readonly ExchangeRate[],
): Result<WalkAway, WalkAwayRefusal> {
  const found = findBest(alternatives, currency, rates);
  const best = found.ok ? found.value : null;
  if (ownCents !== null) return accept({ cents: ownCents, reading: "base", isOwn: true, best });
  if (!found.ok) return found;
  if (!best) return refuse({ reason: "no-alternative-known" });
  return accept({ cents: best.totalCents, reading: "total", isOwn: false, best });
}
