import { ratio, type Ratio } from "@/lib/money/ratio";

/** A rate given in basis points as an exact ratio: 10,000 is the whole, 625 is 6.25 %. */
export function fromBps(bps: number): Ratio {
  return ratio(bps, 10_000);
}
