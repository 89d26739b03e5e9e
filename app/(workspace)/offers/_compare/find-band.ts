import type { PayBand } from "@/lib/catalogue/figure-types";
import type { Currency } from "@/lib/money/currency";
import type { HeldRole } from "../held-role";

const regionOf: Partial<Record<Currency, string>> = {
  GBP: "GB",
  EUR: "DE",
  CAD: "CA",
  AUD: "AU",
  SEK: "SE",
  INR: "IN",
  CHF: "CH",
  SGD: "SG",
};

const isHalf = ({ percentiles }: PayBand) => percentiles.p25 !== null && percentiles.p75 !== null;

/** The pay of a role that an offer is held against: of the chosen region, else of the one that goes with its currency, else of the US; null without one. */
export function findBand(held: HeldRole | null, region: string | null, currency: Currency): PayBand | null {
  const bands = held?.bands ?? [];
  for (const wanted of [region, regionOf[currency] ?? "US", "US"]) {
    const here = bands.filter((band) => band.region === wanted);
    const official = here.filter(({ quality }) => quality === "official");
    const found = official.find(isHalf) ?? official[0] ?? here.find(isHalf) ?? here[0];
    if (found) return found;
  }
  return null;
}

/** Regions for which one of these roles has published pay, countries first. */
export function listBandRegions(roles: readonly (HeldRole | null)[]): string[] {
  const bands = roles.flatMap((held) => held?.bands ?? []);
  const countries = bands.filter(({ regionKind }) => regionKind === "country").map(({ region }) => region);
  const others = bands.map(({ region }) => region).toSorted((a, b) => a.localeCompare(b));
  return [
    ...new Set([
      ...countries.toSorted((a, b) => Number(b === "US") - Number(a === "US") || a.localeCompare(b)),
      ...others,
    ]),
  ];
}
