import { accept, refuse, type Result } from "@/lib/core/result";
import type { Currency } from "@/lib/money/currency";
import { parseDecimal } from "@/lib/money/parse-decimal";
import { compareRatios, divideRatios, oneRatio, type Ratio, zeroRatio } from "@/lib/money/ratio";

/** A rate that the person typed: one unit of `from` buys `rate` units of `to`, as a decimal text, on the day it was looked up. */
export type ExchangeRate = {
  from: Currency;
  to: Currency;
  rate: string;
  /** A calendar day 'YYYY-MM-DD'. */
  statedOn: string;
};

/** A rate ready to multiply with, and the typed one behind it: null between a currency and itself. */
export type UsableRate = { exact: Ratio; typed: ExchangeRate | null; isInverse: boolean };

export type RateFailure =
  | { reason: "rate-missing"; from: Currency; to: Currency }
  | { reason: "rate-conflict"; from: Currency; to: Currency }
  | { reason: "rate-invalid"; from: Currency; to: Currency; rate: string };

/**
 * The rate from one currency to another among those typed, whatever their order: the direct one, else the exact inverse of the
 * opposite one. Refuses when none was typed, when two in the same direction differ, and when one is not a decimal above zero.
 * Nothing is chained through a third currency.
 */
export function findRate(
  rates: readonly ExchangeRate[],
  from: Currency,
  to: Currency,
): Result<UsableRate, RateFailure> {
  if (from === to) return accept({ exact: oneRatio, typed: null, isInverse: false });
  const direct = rates.filter((rate) => rate.from === from && rate.to === to);
  const isInverse = direct.length === 0;
  const chosen = isInverse ? rates.filter((rate) => rate.from === to && rate.to === from) : direct;
  const exacts = chosen.map(({ rate }) => parseDecimal(rate));
  const bad = chosen.find((_, at) => compareRatios(exacts[at] ?? zeroRatio, zeroRatio) <= 0);
  if (bad) return refuse({ reason: "rate-invalid", from, to, rate: bad.rate });
  const [first] = exacts;
  // The newest of equal rates is the one quoted, so that the order of typing does not show.
  const typed = chosen.toSorted((a, b) => (a.statedOn < b.statedOn ? 1 : a.statedOn > b.statedOn ? -1 : 0))[0];
  if (!first || !typed) return refuse({ reason: "rate-missing", from, to });
  if (exacts.some((exact) => !exact || compareRatios(exact, first) !== 0))
    return refuse({ reason: "rate-conflict", from, to });
  return accept({ exact: isInverse ? divideRatios(oneRatio, first) : first, typed, isInverse });
}
