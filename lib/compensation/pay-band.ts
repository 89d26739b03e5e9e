import type { Currency } from "@/lib/money/currency";

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
