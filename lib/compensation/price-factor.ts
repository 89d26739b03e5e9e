import { fromBps } from "@/lib/money/from-bps";
import { addRatios, multiplyRatios, oneRatio, type Ratio, raiseRatio, ratio } from "@/lib/money/ratio";

/**
 * What one unit of today's share price becomes after whole months (0 or more) at a yearly growth in basis points, negative for a
 * decline: compounded at each anniversary, in a straight line between two of them, so that it stays an exact fraction.
 */
export function priceFactor(growthBps: number, months: number): Ratio {
  const growth = fromBps(growthBps);
  const wholeYears = Math.floor(months / 12);
  const withinYear = addRatios(oneRatio, multiplyRatios(growth, ratio(months - wholeYears * 12, 12)));
  return multiplyRatios(raiseRatio(addRatios(oneRatio, growth), wholeYears), withinYear);
}
