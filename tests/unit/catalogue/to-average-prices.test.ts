import { describe, expect, it } from "vitest";
import { describePrices } from "@/app/_ui/pay/describe-prices";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { toAveragePrices } from "@/lib/catalogue/to-average-prices";

describe("prices of a region", () => {
  it("turn pay into what it buys at the nation's prices", () => {
    expect(toAveragePrices(18_000_000, { indexPerMille: 1_250 })).toBe(14_400_000);
    expect(toAveragePrices(9_000_000, { indexPerMille: 900 })).toBe(10_000_000);
    expect(toAveragePrices(10_000_000, { indexPerMille: 1_000 })).toBe(10_000_000);
  });

  it("are told as a distance from the average, by side", () => {
    expect([1_182, 897, 1_000].map((indexPerMille) => describePrices({ indexPerMille }))).toEqual([
      "18.2 % above the US average",
      "10.3 % below the US average",
      "at the US average",
    ]);
  });

  it("are known under the very names that pay uses, but for Denver, which has no published index", () => {
    const known = new Set(catalogue.priceLevels.map(({ region }) => region));
    const metros = new Set(
      catalogue.pay.filter(({ regionKind }) => regionKind === "metro").map(({ region }) => region),
    );
    expect(metros.size).toBeGreaterThan(10);
    expect([...metros].filter((region) => !known.has(region))).toEqual(["Denver-Aurora-Centennial, CO"]);
  });
});
