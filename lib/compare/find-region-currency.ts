import type { Amount, PayBand } from "@/lib/catalogue/figure-types";

/** The currency of a region's official medians, in which roles are compared there; US dollars where it has none. */
export function findRegionCurrency(pay: readonly PayBand[], region: string): Amount["currency"] {
  const official = pay.find(
    (band) => band.region === region && band.quality === "official" && band.percentiles.p50 !== null,
  );
  return official?.currency ?? "USD";
}
