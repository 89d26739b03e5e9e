import type { PricedVests } from "@/lib/compensation/parts/draft-rsu";
import { type PartValue, type Scenario, type ValuedVest } from "@/lib/compensation/valuation";
import { writeRatio } from "@/lib/compensation/write-ratio";
import { shareOut } from "@/lib/money/share-out";

/** Each vest inside the four years in whole cents; the vests of a year add up to that year of the part. */
export function valueVests(part: PartValue, { placed, shares, worth }: PricedVests): ValuedVest[] {
  return part.amounts.likely.stated.yearsCents.flatMap((_, at) => {
    const inYear = placed.map((vest, index) => ({ vest, index })).filter(({ vest }) => vest.year === at + 1);
    const cents = (scenario: Scenario) =>
      shareOut(
        part.amounts[scenario].stated.yearsCents[at] ?? 0,
        inYear.flatMap(({ index }) => worth[scenario][index] ?? []),
      );
    const [low, likely, high] = [cents("low"), cents("likely"), cents("high")];
    return inYear.map(({ vest, index }, position) => {
      const count = shares?.[index];
      return {
        partId: part.id,
        onDay: vest.onDay,
        year: at + 1,
        sharesText: count ? writeRatio(count, 4) : null,
        cents: { low: low[position] ?? 0, likely: likely[position] ?? 0, high: high[position] ?? 0 },
      };
    });
  });
}
