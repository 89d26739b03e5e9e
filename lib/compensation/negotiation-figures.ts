import { type Band, listMarks, type Mark } from "@/lib/compensation/pay-band";
import type { Line, LineLabel, Valuation } from "@/lib/compensation/valuation";
import { accept, refuse, type Result } from "@/lib/core/result";
import { convertCents } from "@/lib/money/convert-cents";
import { type ExchangeRate, findRate, type RateFailure } from "@/lib/money/exchange-rate";
import { ratio, roundRatio } from "@/lib/money/ratio";

/** A yearly figure in the offer's currency, with where it came from. */
export type Figure = { cents: number; lines: readonly Line[] };

export type FigureRefusal =
  | { reason: "no-band-known" }
  | { reason: "offer-above-band"; highest: Mark }
  | { reason: "no-alternative-known" }
  | RateFailure;

/** Whether pay is read as base salary of the first year, or as the expected total of four years divided by four; the band's basis decides. */
export type PayReading = "base" | "total";

/** Yearly cents of a valuation as a band of that reading counts it, in the valuation's own currency. */
export function readYearlyPay(valuation: Valuation, reading: PayReading): number {
  if (reading === "total") return roundRatio(ratio(valuation.totals.likely.expected.totalCents, 4));
  return valuation.parts.find(({ kind }) => kind === "base")?.amounts.likely.stated.yearsCents[0] ?? 0;
}

function typed(cents: number, label: LineLabel): Result<Figure, FigureRefusal> {
  return accept({ cents, lines: [{ label, year: null, inputs: {}, resultCents: cents }] });
}

function fromMark(label: LineLabel, mark: Mark, inputs: Line["inputs"]): Result<Figure, FigureRefusal> {
  const line = { label, year: null, inputs: { ...inputs, percentile: mark.key }, resultCents: mark.cents };
  return accept({ cents: mark.cents, lines: [line] });
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

/** Target: the person's own figure, else the lowest published percentile from the median up that is above the offer and not below the walk-away. */
export function findTarget(
  ownCents: number | null,
  band: Result<Band, FigureRefusal>,
  offerCents: number,
  walkAwayCents: number | null,
): Result<Figure, FigureRefusal> {
  if (ownCents !== null) return typed(ownCents, "own-target");
  if (!band.ok) return band;
  const marks = listMarks(band.value);
  const highest = marks.at(-1);
  if (!highest) return refuse({ reason: "no-band-known" });
  const mark = marks.find(
    ({ key, cents }) => !["p10", "p25"].includes(key) && cents > offerCents && cents >= (walkAwayCents ?? 0),
  );
  if (!mark) return refuse({ reason: "offer-above-band", highest });
  return fromMark("target-percentile", mark, { offerCents, walkAwayCents });
}

/** Anchor: the person's own figure, else the next published percentile above the target; the target itself where the band ends. */
export function findAnchor(
  ownCents: number | null,
  band: Result<Band, FigureRefusal>,
  target: Result<Figure, FigureRefusal>,
): Result<Figure, FigureRefusal> {
  if (ownCents !== null) return typed(ownCents, "own-anchor");
  if (!target.ok) return target;
  const { cents: targetCents } = target.value;
  if (!band.ok) return band;
  const mark = listMarks(band.value).find(({ cents }) => cents > targetCents);
  if (mark) return fromMark("anchor-percentile", mark, { targetCents });
  const line: Line = { label: "anchor-is-target", year: null, inputs: { targetCents }, resultCents: targetCents };
  return accept({ cents: targetCents, lines: [line] });
}

/** Walk-away: the best of what the person would have instead (current job, other offers, own least figure), each in the offer's currency; refuses when nothing is known. */
export function findWalkAway(
  ownCents: number | null,
  alternatives: readonly Valuation[],
  reading: PayReading,
  currency: Band["currency"],
  rates: readonly ExchangeRate[],
): Result<Figure, FigureRefusal> {
  const lines: Line[] = [];
  if (ownCents !== null) lines.push({ label: "own-walk-away", year: null, inputs: {}, resultCents: ownCents });
  for (const valuation of alternatives) {
    const rate = findRate(rates, valuation.currency, currency);
    if (!rate.ok) return rate;
    const yearCents = readYearlyPay(valuation, reading);
    lines.push({
      label: "alternative",
      year: null,
      inputs: { name: valuation.name, yearCents, currency: valuation.currency, rate: rate.value.typed?.rate ?? null },
      resultCents: convertCents(yearCents, rate.value.exact),
    });
  }
  if (lines.length === 0) return refuse({ reason: "no-alternative-known" });
  return accept({ cents: Math.max(...lines.map(({ resultCents }) => resultCents ?? 0)), lines });
}
