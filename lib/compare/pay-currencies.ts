import type { Amount } from "@/lib/catalogue/figure-types";

/** Every currency that a pay figure can be in. */
export const payCurrencies = [
  "USD",
  "EUR",
  "GBP",
  "CAD",
  "AUD",
  "INR",
  "CHF",
  "SGD",
  "SEK",
] as const satisfies readonly Amount["currency"][];
