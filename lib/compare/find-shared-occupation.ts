import type { PayBand } from "@/lib/catalogue/figure-types";

/** The one occupation that every figure counts, where there are two or more; null where they differ or one names none. */
export function findSharedOccupation(bands: readonly Pick<PayBand, "occupation">[]): PayBand["occupation"] {
  const [first, ...others] = bands.map(({ occupation }) => occupation);
  if (!first || others.length === 0) return null;
  return others.every((other) => other?.code === first.code) ? first : null;
}
