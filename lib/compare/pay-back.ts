import type { Amount, PayBand } from "@/lib/catalogue/figure-types";
import type { HourRange } from "@/lib/catalogue/types";

/** What a person earns a year and what an hour of theirs is worth, as they typed it, in whole cents of one currency. */
export type OwnPay = { currency: Amount["currency"]; payCents: number | null; hourCents: number };

/** One case of the arithmetic. `months` is null where the new pay is no gain: never, at these figures. */
export type PaybackCase = {
  hours: number;
  spentCents: number;
  newPayCents: number;
  gainCents: number;
  months: number | null;
};
export type Payback =
  | { kind: "unknown"; why: "no-own-pay" | "no-figure" | "other-currency" | "no-rate" }
  | {
      kind: "reckoned";
      currency: Amount["currency"];
      /** The plan's fees in the pay's currency. */
      cashCents: number;
      hourCents: number;
      /** Low hours and the upper quartile; likely hours and the median; high hours and the lower quartile. */
      quick: PaybackCase;
      likely: PaybackCase;
      slow: PaybackCase;
      /** Quartiles that nobody published: the median stands in for them. */
      lacksQuartiles: boolean;
    };

/** The three points of pay that a payback is reckoned by. */
export type PayPoints = Pick<PayBand, "currency"> & {
  percentiles: Pick<PayBand["percentiles"], "p25" | "p50" | "p75">;
};

type Spending = {
  /** Whole US cents. */
  cashCents: number;
  hours: HourRange;
  /** What one US dollar costs in the pay's currency; not looked at for US dollars or without fees. */
  dollarRate: number | null;
};

/**
 * Months in the new job until what the way there took has come back: fees, and hours at the person's own figure, over
 * the monthly gain in pay before tax. Refuses with a reason where a figure is missing or the currencies differ.
 */
export function reckonPayback(band: PayPoints | null, own: OwnPay | null, spending: Spending): Payback {
  const median = band?.percentiles.p50 ?? null;
  if (!band || median === null) return { kind: "unknown", why: "no-figure" };
  if (!own || own.payCents === null) return { kind: "unknown", why: "no-own-pay" };
  if (own.currency !== band.currency) return { kind: "unknown", why: "other-currency" };
  const rate = band.currency === "USD" || spending.cashCents === 0 ? 1 : spending.dollarRate;
  if (rate === null) return { kind: "unknown", why: "no-rate" };
  const { payCents, hourCents, currency } = own;
  const cashCents = Math.round(spending.cashCents * rate);
  const { low, likely, high } = spending.hours;
  const { p25, p75 } = band.percentiles;
  const reckon = (hours: number, newPayCents: number): PaybackCase => {
    const spentCents = cashCents + Math.round(hours * hourCents);
    const gainCents = newPayCents - payCents;
    return { hours, spentCents, newPayCents, gainCents, months: gainCents > 0 ? (12 * spentCents) / gainCents : null };
  };
  return {
    kind: "reckoned",
    currency,
    cashCents,
    hourCents,
    quick: reckon(low, p75 ?? median),
    likely: reckon(likely, median),
    slow: reckon(high, p25 ?? median),
    lacksQuartiles: p25 === null || p75 === null,
  };
}
