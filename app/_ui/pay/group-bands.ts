import type { PayBand } from "@/lib/catalogue/figure-types";

/** Bands that count the same thing, read in the same source for the same period, together and in their order. */
export function groupBands(bands: readonly PayBand[]): PayBand[][] {
  const groups = new Map<string, PayBand[]>();
  for (const band of bands) {
    const key = [band.proxyFor, band.occupation?.code, band.occupation?.title, band.source, band.period].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), band]);
  }
  return [...groups.values()];
}
