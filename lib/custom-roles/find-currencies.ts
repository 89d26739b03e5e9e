import type { Amount } from "@/lib/catalogue/figure-types";

type Currency = Amount["currency"];

const signs: Readonly<Record<string, Currency>> = {
  $: "USD",
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  S$: "SGD",
  SG$: "SGD",
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
};
const sign = String.raw`(?:\b(?:US|CA?|AU?|SG?))?\$|[€£₹]`;
const code = String.raw`\b(?:USD|EUR|GBP|CHF|CAD|AUD|SGD|INR|SEK)\b`;
const dollars: ReadonlySet<Currency> = new Set(["USD", "CAD", "AUD", "SGD"]);
/** Before a number, or after one that may end in thousands. */
const money = new RegExp(`(${sign}|${code})\\s?(?=\\d)|(?<=\\d\\s?[kK]?\\s?)(${sign}|${code})`, "gu");

/** The currencies whose sign or code stands beside a number, in the order of the text; a bare "$" gives way to a dollar's code. */
export function findCurrencies(text: string): Currency[] {
  const found = [...text.matchAll(money)].map(([, before, after]) => before ?? after ?? "");
  const codes = found.flatMap((word): Currency[] => (word in signs ? [] : [word as Currency]));
  const meant = codes.find((currency) => dollars.has(currency));
  return found.map((word) => (word === "$" && meant ? meant : (signs[word] ?? (word as Currency))));
}
