import { currencies, type Currency } from "@/lib/money/currency";

/** What people write beside an amount instead of the code. Signs such as "$" and "kr" belong to several currencies. */
const signs: Readonly<Record<Currency, readonly string[]>> = {
  USD: ["$", "US$", "US"],
  EUR: ["€"],
  GBP: ["£"],
  CAD: ["$", "CA$", "C$"],
  AUD: ["$", "AU$", "A$"],
  INR: ["₹", "Rs", "Rs."],
  CHF: ["Fr", "Fr.", "SFr", "SFr."],
  SGD: ["$", "SG$", "S$"],
  SEK: ["kr", "kr."],
  NOK: ["kr", "kr."],
  DKK: ["kr", "kr."],
  PLN: ["zł", "zl"],
  CZK: ["Kč", "Kc"],
  NZD: ["$", "NZ$"],
  HKD: ["$", "HK$"],
  ILS: ["₪", "NIS"],
  BRL: ["R$"],
  MXN: ["$", "MX$", "Mex$"],
  ZAR: ["R"],
};

/** True for the code of a currency, one of its signs, or both ('CAD$'); capitals do not matter, blanks must be gone. */
export function fitsCurrency(mark: string, currency: Currency): boolean {
  const typed = mark.toUpperCase();
  const known = [currency, ...signs[currency].map((sign) => sign.toUpperCase())];
  return known.includes(typed) || (typed.startsWith(currency) && known.includes(typed.slice(currency.length)));
}

/** True for what says a currency, listed or not: '€', 'kr', '¥', 'JPY'. A sign that is not listed must be one, a code in capitals. */
export function isCurrencyMark(mark: string): boolean {
  return currencies.some((currency) => fitsCurrency(mark, currency)) || /^(?:\p{Sc}|[A-Z]{3})$/u.test(mark);
}
