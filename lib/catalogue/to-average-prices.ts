import type { PriceLevel } from "@/lib/catalogue/figure-types";

/** What an amount earned in a region buys, as an amount at the nation's average prices: cents × 1,000 ÷ index, rounded. */
export function toAveragePrices(amountCents: number, { indexPerMille }: Pick<PriceLevel, "indexPerMille">): number {
  return Math.round((amountCents * 1_000) / indexPerMille);
}
