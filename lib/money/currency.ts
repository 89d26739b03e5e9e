/** Currencies that Waymark reckons in: all have a hundred minor units, so that "cents" is true of each (the yen is not here). */
export const currencies = [
  "USD",
  "EUR",
  "GBP",
  "CAD",
  "AUD",
  "INR",
  "CHF",
  "SGD",
  "SEK",
  "NOK",
  "DKK",
  "PLN",
  "CZK",
  "NZD",
  "HKD",
  "ILS",
  "BRL",
  "MXN",
  "ZAR",
] as const;

/** An ISO 4217 code of the list above. */
export type Currency = (typeof currencies)[number];

/** True for a code that Waymark reckons in. */
export function isCurrency(text: unknown): text is Currency {
  return currencies.some((code) => code === text);
}
