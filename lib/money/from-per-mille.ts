import { ratio, type Ratio } from "@/lib/money/ratio";

/** A probability given in whole thousandths as an exact ratio: 1,000 is certain. */
export function fromPerMille(perMille: number): Ratio {
  return ratio(perMille, 1_000);
}
