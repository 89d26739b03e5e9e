import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvariantError } from "@/lib/core/invariant";
import { convertList } from "@/lib/money/convert-cents";
import { addRatios, multiplyRatios, ratio, roundRatio } from "@/lib/money/ratio";
import { roundParts, shareOut } from "@/lib/money/share-out";

describe("shareOut", () => {
  it("gives the cents left over to the largest fractions, the earlier first", () => {
    expect(roundParts([ratio(100, 3), ratio(100, 3), ratio(100, 3)])).toEqual([34, 33, 33]);
    expect(roundParts([ratio(101, 10), ratio(109, 10)])).toEqual([10, 11]);
    expect(roundParts([ratio(-1, 2), ratio(1, 2)])).toEqual([-0, 0].map((cents) => cents + 0));
  });

  it("refuses a total that the parts do not have", () => {
    expect(() => shareOut(103, [ratio(50), ratio(50)])).toThrow(InvariantError);
    expect(() => shareOut(99, [ratio(50), ratio(50)])).toThrow(InvariantError);
  });

  it("sums to the rounded total, each part within a cent of its exact value", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 977 })), { maxLength: 60 }),
        (pairs) => {
          const exact = pairs.map(([numerator, denominator]) => ratio(numerator, denominator));
          const rounded = roundParts(exact);
          expect(rounded.reduce((sum, cents) => sum + cents, 0)).toBe(roundRatio(addRatios(...exact)));
          rounded.forEach((cents, at) => {
            const [numerator, denominator] = pairs[at] ?? [0, 1];
            expect(Math.abs(cents - numerator / denominator)).toBeLessThan(1);
          });
        },
      ),
    );
  });

  it("converts a list so that it adds up to its converted sum", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e10, max: 1e10 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 1e7 }),
        (cents, millionths) => {
          const rate = ratio(millionths, 1_000_000);
          const sum = cents.reduce((total, one) => total + one, 0);
          expect(convertList(cents, rate).reduce((total, one) => total + one, 0)).toBe(
            roundRatio(multiplyRatios(ratio(sum), rate)),
          );
        },
      ),
    );
  });
});
