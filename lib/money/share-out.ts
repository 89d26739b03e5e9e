import { invariant } from "@/lib/core/invariant";
import { floorRatio, type Ratio, ratio, roundRatio, subtractRatios, addRatios, compareRatios } from "@/lib/money/ratio";

/**
 * Whole cents for each exact part so that they add up to `totalCents`: every part is rounded down, and the cents left over go to the
 * largest fractions, the earlier part first where two are equal (Hamilton's method of largest remainders). Each part is within one
 * cent of its exact value. Throws InvariantError when `totalCents` is not the exact sum rounded up or down.
 */
export function shareOut(totalCents: number, exactParts: readonly Ratio[]): number[] {
  const floors = exactParts.map(floorRatio);
  const left = BigInt(totalCents) - floors.reduce((sum, floor) => sum + floor, 0n);
  invariant(left >= 0n && left <= BigInt(exactParts.length), "the parts do not round to that total");
  const byFraction = exactParts
    .map((part, at) => ({ at, fraction: subtractRatios(part, ratio(floors[at] ?? 0n)) }))
    .toSorted((a, b) => compareRatios(b.fraction, a.fraction) || a.at - b.at);
  const raised = new Set(byFraction.slice(0, Number(left)).map(({ at }) => at));
  return floors.map((floor, at) => Number(floor) + (raised.has(at) ? 1 : 0));
}

/** Exact parts as whole cents that add up to their exact sum rounded to the nearest cent (halves away from zero). */
export function roundParts(exactParts: readonly Ratio[]): number[] {
  return shareOut(roundRatio(addRatios(...exactParts)), exactParts);
}
