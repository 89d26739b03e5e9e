import { multiplyRatios, ratio, type Ratio, roundRatio } from "@/lib/money/ratio";

/** A ratio as a decimal text with at most so many decimals, rounded half away from zero: '20.8333', '250'. */
export function writeRatio(value: Ratio, decimals: number): string {
  const scaled = roundRatio(multiplyRatios(value, ratio(10n ** BigInt(decimals))));
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return `${scaled < 0 ? "-" : ""}${whole}${fraction ? `.${fraction}` : ""}`;
}
