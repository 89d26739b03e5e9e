import type { Band, PayMark } from "@/lib/compensation/pay-band";
import type { Valuation } from "@/lib/compensation/valuation";
import { accept, refuse, type Result } from "@/lib/core/result";
import { convertCents } from "@/lib/money/convert-cents";
import { type ExchangeRate, findRate, type RateFailure } from "@/lib/money/exchange-rate";
import { ratio, roundRatio } from "@/lib/money/ratio";

/** A yearly figure in the offer's currency, and where it came from: `marks-end` where nothing to aim at lies above the target. */
export type Figure = {
  cents: number;
  origin: { kind: "own" } | { kind: "mark"; mark: PayMark } | { kind: "marks-end" };
};

/** `no-mark-above`: the highest mark from the median up lies no higher than the offer, or leaves it below the walk-away. */
export type FigureRefusal =
  | { reason: "no-band-known" }
  | { reason: "no-mark-above"; above: "offer" | "walk-away"; highest: PayMark }
  | RateFailure;

/** Whether pay is read as base salary of the first year, or as the expected total of four years divided by four. */
export type PayReading = "base" | "total";

/** Yearly cents of a valuation in that reading, in the valuation's own currency. */
export function readYearlyPay(valuation: Valuation, reading: PayReading): number {
  if (reading === "total") return roundRatio(ratio(valuation.totals.likely.expected.totalCents, 4));
  return valuation.parts.find(({ kind }) => kind === "base")?.amounts.likely.stated.yearsCents[0] ?? 0;
}

/** A band in another currency at a typed rate; refuses without one. */
export function convertBand(
  band: Band,
  currency: Band["currency"],
  rates: readonly ExchangeRate[],
): Result<Band, RateFailure> {
  const rate = findRate(rates, band.currency, currency);
  if (!rate.ok) return rate;
  const convert = (cents: number | null) => (cents === null ? null : convertCents(cents, rate.value.exact));
  const { p10, p25, p50, p75, p90 } = band.percentiles;
  const percentiles = {
    p10: convert(p10),
    p25: convert(p25),
    p50: convert(p50),
    p75: convert(p75),
    p90: convert(p90),
  };
  return accept({ currency, basis: band.basis, percentiles });
}

/** Target: the person's own figure, else the lowest mark from the median or middle up that is above the offer and brings it to the walk-away. */
export function findTarget(
  ownCents: number | null,
  marks: Result<readonly PayMark[], FigureRefusal>,
  offerCents: number,
  reachesWalkAway: (yearCents: number) => boolean,
): Result<Figure, FigureRefusal> {
  if (ownCents !== null) return accept({ cents: ownCents, origin: { kind: "own" } });
  if (!marks.ok) return marks;
  const aims = marks.value.filter(({ key }) => key !== "p10" && key !== "p25");
  const highest = aims.at(-1);
  if (!highest) return refuse({ reason: "no-band-known" });
  const higher = aims.filter(({ cents }) => cents > offerCents);
  const mark = higher.find(({ cents }) => reachesWalkAway(cents));
  if (!mark) return refuse({ reason: "no-mark-above", above: higher.length === 0 ? "offer" : "walk-away", highest });
  return accept({ cents: mark.cents, origin: { kind: "mark", mark } });
}

/** Anchor: the person's own figure, else the next mark above the target; the target itself where the marks end. */
export function findAnchor(
  ownCents: number | null,
  marks: Result<readonly PayMark[], FigureRefusal>,
  target: Result<Figure, FigureRefusal>,
): Result<Figure, FigureRefusal> {
  if (ownCents !== null) return accept({ cents: ownCents, origin: { kind: "own" } });
  if (!target.ok) return target;
  if (!marks.ok) return marks;
  const { cents: targetCents } = target.value;
  const mark = marks.value.find(({ cents }) => cents > targetCents);
  if (!mark) return accept({ cents: targetCents, origin: { kind: "marks-end" } });
  return accept({ cents: mark.cents, origin: { kind: "mark", mark } });
}
