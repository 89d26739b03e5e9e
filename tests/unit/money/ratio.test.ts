import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvariantError } from "@/lib/core/invariant";
import {
  addRatios,
  compareRatios,
  divideRatios,
  floorRatio,
  multiplyRatios,
  raiseRatio,
  ratio,
  roundRatio,
  subtractRatios,
} from "@/lib/money/ratio";

const anyRatio = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 9n))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

describe("ratio", () => {
  it("keeps lowest terms and a positive denominator", () => {
    expect(ratio(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(ratio(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
    expect(() => ratio(1, 0)).toThrow(InvariantError);
  });

  it("adds tenths without drift", () => {
    expect(addRatios(ratio(1, 10), ratio(2, 10))).toEqual(ratio(3, 10));
    expect(raiseRatio(ratio(11, 10), 3)).toEqual(ratio(1331, 1000));
  });

  it.each([
    [5, 2, 3],
    [-5, 2, -3],
    [149, 100, 1],
    [-149, 100, -1],
    [1, 2, 1],
    [-1, 3, 0],
  ])("rounds %i/%i to %i, halves away from zero", (numerator, denominator, rounded) => {
    expect(roundRatio(ratio(numerator, denominator))).toBe(rounded);
  });

  it("refuses to round what a number cannot hold", () => {
    expect(() => roundRatio(ratio(10n ** 17n))).toThrow(InvariantError);
  });

  it("obeys arithmetic: what is added can be taken away, what is multiplied divided", () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        expect(subtractRatios(addRatios(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(divideRatios(multiplyRatios(a, b), b)).toEqual(a);
        expect(compareRatios(a, b)).toBe(-compareRatios(b, a) + 0);
      }),
    );
  });

  it("floors to the integer at or below", () => {
    fc.assert(
      fc.property(anyRatio, (a) => {
        const floor = ratio(floorRatio(a));
        expect(compareRatios(floor, a)).toBeLessThanOrEqual(0);
        expect(compareRatios(addRatios(floor, ratio(1)), a)).toBe(1);
      }),
    );
  });
});
