import type { PlacedVest } from "@/lib/compensation/parts/place-vests";
import type { Ratio } from "@/lib/money/ratio";

/**
 * The vests of one year as a line of arithmetic carries them: what vests, as an exact fraction ('1/48') or the text of `amountOf`, and after how many
 * whole months, '1/20@12 1/20@24'.
 */
export function writeVests(
  placed: readonly PlacedVest[],
  year: number,
  amountOf: (at: number) => string = (at) => writeFraction(placed[at]?.portion),
): string {
  return placed.flatMap((vest, at) => (vest.year === year ? [`${amountOf(at)}@${vest.months}`] : [])).join(" ");
}

function writeFraction(portion: Ratio | undefined): string {
  return portion ? `${portion.numerator}/${portion.denominator}` : "0/1";
}
