import type { PriceLevel } from "@/lib/catalogue/figure-types";

/** How a region's prices stand to the nation's: "12.9 % above the US average". */
export function describePrices({ indexPerMille }: Pick<PriceLevel, "indexPerMille">): string {
  const perMille = indexPerMille - 1_000;
  if (perMille === 0) return "at the US average";
  return `${(Math.abs(perMille) / 10).toFixed(1)} % ${perMille > 0 ? "above" : "below"} the US average`;
}
