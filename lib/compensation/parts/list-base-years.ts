import type { Base } from "@/lib/compensation/offer";
import { yearsValued } from "@/lib/compensation/offer-years";
import type { ExactYears } from "@/lib/compensation/part-draft";
import { fromBps } from "@/lib/money/from-bps";
import { addRatios, multiplyRatios, oneRatio, raiseRatio, ratio, zeroRatio } from "@/lib/money/ratio";

/** Exact salary of each year: the first as stated, every later one raised once more, salary × (1 + raise)^(year − 1); zeros without a base. */
export function listBaseYears(base: Base | null): ExactYears {
  return Array.from({ length: yearsValued }, (_, at) =>
    base
      ? multiplyRatios(ratio(base.yearCents), raiseRatio(addRatios(oneRatio, fromBps(base.raiseBps)), at))
      : zeroRatio,
  );
}
