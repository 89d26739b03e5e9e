import type { Entry, Texts } from "@/lib/compensation/entry/entry";
import { offerLimits } from "@/lib/compensation/offer-limits";
import type { Assumptions } from "@/lib/compensation/valuation";
import { isCurrency } from "@/lib/money/currency";
import type { ExchangeRate } from "@/lib/money/exchange-rate";
import { parseDecimal } from "@/lib/money/parse-decimal";

/** Assumptions for every offer alike, and the exchange rates: a rate left empty is not kept. */
export function readSettings(entry: Entry, texts: Texts): { assumptions: Assumptions; rates: ExchangeRate[] } {
  const assumedStartOn = entry.dayOrNull("assumedStartOn");
  if (assumedStartOn === null && !entry.errors["assumedStartOn"]) entry.refuse("assumedStartOn", "Fill this in.");
  const rates = Object.keys(texts).flatMap((name) => {
    const [, from = "", to = ""] = /^rate\.([A-Z]{3})-([A-Z]{3})$/.exec(name) ?? [];
    return isCurrency(from) && isCurrency(to) && from !== to ? readRate(entry, from, to) : [];
  });
  return {
    assumptions: {
      assumedStartOn: assumedStartOn ?? offerLimits.firstDay,
      discount: {
        rateBps: entry.text("rateBps") === "" ? 0 : entry.bps("rateBps", 0, offerLimits.discountBpsMax),
        timing: entry.text("timing") === "year-start" ? "year-start" : "year-end",
      },
      countLeave: entry.isTicked("countLeave"),
      countCommuteTime: entry.isTicked("countCommuteTime"),
    },
    rates,
  };
}

function readRate(entry: Entry, from: ExchangeRate["from"], to: ExchangeRate["to"]): ExchangeRate[] {
  const [name, day] = [`rate.${from}-${to}`, `rateOn.${from}-${to}`];
  const rate = entry.text(name).replace(/^(\d+),(\d+)$/, "$1.$2");
  if (rate === "") return [];
  if ((parseDecimal(rate)?.numerator ?? 0n) <= 0n)
    entry.refuse(name, "Enter a rate above zero with digits and one point, such as 1.0837.");
  const statedOn = entry.dayOrNull(day);
  if (statedOn === null && !entry.errors[day]) entry.refuse(day, "Enter the day you looked it up.");
  return [{ from, to, rate, statedOn: statedOn ?? offerLimits.firstDay }];
}
