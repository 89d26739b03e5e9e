import type { Amount, PayBand } from "@/lib/catalogue/figure-types";

/** A role's figure; `isElsewhere` where the asked region has none and the United States stand in. */
export type RolePay = { band: PayBand; isElsewhere: boolean };

const ranks = { official: 0, survey: 1, estimate: 2 } as const;
const national = { region: "US", currency: "USD" } as const;

/**
 * The figure to show for a role in a region, in the region's currency alone, as a survey in another one cannot be held
 * against the others: with a median, official before surveys before estimates, its own title before a proxy, more
 * percentiles before fewer, and then as the catalogue lists them, nearest occupation first. Null where neither the region
 * nor the United States have a median.
 */
export function findBestPay(bands: readonly PayBand[], region: string, currency: Amount["currency"]): RolePay | null {
  const here = best(bands, { region, currency });
  if (here) return { band: here, isElsewhere: false };
  const nation = best(bands, national);
  return nation ? { band: nation, isElsewhere: true } : null;
}

function best(bands: readonly PayBand[], { region, currency }: Pick<PayBand, "region" | "currency">): PayBand | null {
  const [first] = bands
    .filter((band) => band.region === region && band.currency === currency && band.percentiles.p50 !== null)
    .toSorted(
      (a, b) =>
        ranks[a.quality] - ranks[b.quality] ||
        Number(a.proxyFor !== null) - Number(b.proxyFor !== null) ||
        countPercentiles(b) - countPercentiles(a),
    );
  return first ?? null;
}

const countPercentiles = ({ percentiles }: PayBand) =>
  Object.values(percentiles).filter((amountCents) => amountCents !== null).length;
