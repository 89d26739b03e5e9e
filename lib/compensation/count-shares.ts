import type { Vest } from "@/lib/compensation/list-vests";
import { addRatios, floorRatio, multiplyRatios, ratio, type Ratio, zeroRatio } from "@/lib/money/ratio";

/**
 * Shares of each vest, exactly; they sum to `shares` when the portions sum to 1. With `isWhole`, all that has vested until a day is
 * rounded down to whole shares (CUMULATIVE_ROUND_DOWN of the Open Cap Format), so a rest of a share waits for a later vest.
 */
export function countShares(shares: number, vests: readonly Vest[], isWhole: boolean): Ratio[] {
  if (!isWhole) return vests.map(({ portion }) => multiplyRatios(ratio(shares), portion));
  let portionSoFar = zeroRatio;
  let given = 0n;
  return vests.map(({ portion }) => {
    portionSoFar = addRatios(portionSoFar, portion);
    const until = floorRatio(multiplyRatios(ratio(shares), portionSoFar));
    const now = until - given;
    given = until;
    return ratio(now);
  });
}
