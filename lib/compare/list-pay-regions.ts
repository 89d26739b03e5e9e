import type { PayBand } from "@/lib/catalogue/figure-types";

export type PayRegion = Pick<PayBand, "region" | "regionKind" | "currency"> & { roleCount: number };

const order = { country: 0, state: 1, metro: 2 } as const;

/** The regions with an official median, with their currency and how many roles have one: the nation, countries, states, metros. */
export function listPayRegions(pay: readonly PayBand[]): PayRegion[] {
  const official = pay.filter(({ quality, percentiles }) => quality === "official" && percentiles.p50 !== null);
  const first = new Map(official.toReversed().map((band) => [band.region, band]));
  const rolesIn = (region: string) =>
    new Set(official.filter((band) => band.region === region).map(({ role }) => role));
  return [...first.values()]
    .map(({ region, regionKind, currency }) => ({ region, regionKind, currency, roleCount: rolesIn(region).size }))
    .sort(
      (a, b) =>
        order[a.regionKind] - order[b.regionKind] ||
        Number(b.region === "US") - Number(a.region === "US") ||
        (a.region < b.region ? -1 : 1),
    );
}
