import type { PayBand, PayBasis } from "@/lib/catalogue/figure-types";
import type { Quality } from "@/lib/catalogue/types";

/** What a quality mark tells a reader about a figure. */
export const qualityWords: Record<Quality, { word: string; meaning: string }> = {
  official: { word: "official", meaning: "a statistics office or the body itself published it" },
  survey: { word: "survey", meaning: "people answered a questionnaire; who answers is not who works" },
  estimate: { word: "estimate", meaning: "a publisher calculated it without showing every answer behind it" },
};

/** What a pay figure counts, as it reads after the amount. */
export const basisWords: Record<PayBasis, string> = {
  wage: "wage as statistics offices define it, without equity and most bonuses",
  base: "base salary",
  "total-compensation": "total compensation, with bonus and equity",
  "not-stated": "what it counts is not stated",
};

/** The published percentiles of a band from low to high; those that nobody published are left out. */
export function listPercentiles({ percentiles }: PayBand): { name: string; amountCents: number }[] {
  const rows = [
    { name: "10th percentile", amountCents: percentiles.p10 },
    { name: "25th percentile", amountCents: percentiles.p25 },
    { name: "Median", amountCents: percentiles.p50 },
    { name: "75th percentile", amountCents: percentiles.p75 },
    { name: "90th percentile", amountCents: percentiles.p90 },
  ];
  return rows.flatMap(({ name, amountCents }) => (amountCents === null ? [] : [{ name, amountCents }]));
}
