import type { Currency } from "@/lib/money/currency";
import type { ExchangeRate } from "@/lib/money/exchange-rate";

export type Pair = { from: Currency; to: Currency };

/** The exchange rates that a comparison in `currency` needs, each in the direction in which the person typed it, if they did. */
export function listPairs(used: readonly Currency[], currency: Currency, rates: readonly ExchangeRate[]): Pair[] {
  return [...new Set(used)]
    .filter((code) => code !== currency)
    .map((code) => {
      const isTyped = (from: Currency, to: Currency) => rates.some((rate) => rate.from === from && rate.to === to);
      return !isTyped(code, currency) && isTyped(currency, code)
        ? { from: currency, to: code }
        : { from: code, to: currency };
    });
}
