import { convertBand, type FigureRefusal } from "@/lib/compensation/negotiation-figures";
import {
  type AdvertisedRange,
  type Band,
  listAdvertisedMarks,
  listMarks,
  type PayMark,
} from "@/lib/compensation/pay-band";
import type { Valuation } from "@/lib/compensation/valuation";
import { accept, refuse, type Result } from "@/lib/core/result";
import type { Currency } from "@/lib/money/currency";
import { type ExchangeRate, findRate } from "@/lib/money/exchange-rate";

/** Where target and anchor are looked for. */
export type PayFrom = "advertised" | "published" | null;
type Known = { band: Band | null; advertised: AdvertisedRange | null };

/** What there is to aim at, lowest first: the advertised range where it is in the offer's currency, else the published band at the typed rate. */
export function listAims(
  { band, advertised }: Known,
  currency: Currency,
  rates: readonly ExchangeRate[],
): { from: PayFrom; marks: Result<readonly PayMark[], FigureRefusal> } {
  if (advertised?.currency === currency) return { from: "advertised", marks: accept(listAdvertisedMarks(advertised)) };
  if (!band) return { from: null, marks: refuse({ reason: "no-band-known" }) };
  const converted = convertBand(band, currency, rates);
  return { from: "published", marks: converted.ok ? accept(listMarks(converted.value)) : converted };
}

/** The typed rates behind converted figures, each once: of the alternatives, and of the band when it is aimed at. */
export function listRatesUsed(
  alternatives: readonly Valuation[],
  band: Band | null,
  currency: Currency,
  rates: readonly ExchangeRate[],
): ExchangeRate[] {
  const others = [...alternatives, ...(band ? [band] : [])].map((one) => one.currency);
  return [...new Set(others)].flatMap((from) => {
    const rate = findRate(rates, from, currency);
    return rate.ok && rate.value.typed ? [rate.value.typed] : [];
  });
}
