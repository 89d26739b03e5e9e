import { shareOut } from "@/lib/money/share-out";
import { addRatios, multiplyRatios, ratio, type Ratio, roundRatio } from "@/lib/money/ratio";

/** Cents in another currency at an exact rate, to the nearest cent, halves away from zero. */
export function convertCents(amountCents: number, rate: Ratio): number {
  return roundRatio(multiplyRatios(ratio(amountCents), rate));
}

/** A list of amounts at an exact rate, rounded so that the converted parts add up to their converted sum to the cent. */
export function convertList(amountsCents: readonly number[], rate: Ratio): number[] {
  const exact = amountsCents.map((cents) => multiplyRatios(ratio(cents), rate));
  return shareOut(roundRatio(addRatios(...exact)), exact);
}
