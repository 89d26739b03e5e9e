import type { PayBand } from "@/lib/catalogue/figure-types";

/** The figure that stands for a role in lists: its first official US band with both quartiles, so that rows compare alike. */
export function findHeadlinePay(bands: readonly PayBand[]): PayBand | null {
  const official = bands.filter(({ region, quality }) => region === "US" && quality === "official");
  return (
    official.find(({ percentiles }) => percentiles.p25 !== null && percentiles.p75 !== null) ?? official[0] ?? null
  );
}
