import type { Currency } from "@/lib/money/currency";
import { ratio, roundRatio } from "@/lib/money/ratio";

/** A published percentile of pay. */
export const percentileKeys = ["p10", "p25", "p50", "p75", "p90"] as const;
export type PercentileKey = (typeof percentileKeys)[number];

/** A role's published pay, whole cents a year; a percentile that was not published is null. A catalogue band fits as it is. */
export type Band = {
  currency: Currency;
  basis: "wage" | "base" | "total-compensation" | "not-stated";
  percentiles: Record<PercentileKey, number | null>;
};

/** A percentile that was published, with its yearly cents. */
export type Mark = { key: PercentileKey; cents: number };

/** Yearly base pay as the advertisement of the very role states it, whole cents. */
export type AdvertisedRange = { currency: Currency; lowCents: number; highCents: number };

/** A yearly pay to aim at: a published percentile, or the middle or the top of an advertised range. */
export type PayMark = { key: PercentileKey | "advertised-middle" | "advertised-top"; cents: number };

/** The middle of an advertised range, to the nearest cent, and its top; the top alone where it states one figure. */
export function listAdvertisedMarks({ lowCents, highCents }: AdvertisedRange): PayMark[] {
  const middleCents = roundRatio(ratio(lowCents + highCents, 2));
  const top: PayMark = { key: "advertised-top", cents: highCents };
  return middleCents < highCents ? [{ key: "advertised-middle", cents: middleCents }, top] : [top];
}

/** The published percentiles, lowest first. */
export function listMarks({ percentiles }: Band): Mark[] {
  return percentileKeys.flatMap((key) => {
    const cents = percentiles[key];
    return cents === null ? [] : [{ key, cents }];
  });
}

/** Between which published percentiles a yearly pay lies; both null when none was published. Nothing is interpolated. */
export function placeInBand(yearCents: number, band: Band): { above: Mark | null; below: Mark | null } {
  const marks = listMarks(band);
  return {
    above: marks.findLast(({ cents }) => cents <= yearCents) ?? null,
    below: marks.find(({ cents }) => cents > yearCents) ?? null,
  };
}
