import type { Offer } from "@/lib/compensation/offer";
import type { Currency } from "@/lib/money/currency";

/** An offer with nothing in it yet: valid, worth nothing, its share price flat. */
export function emptyOffer(name: string, currency: Currency): Offer {
  return {
    name,
    currency,
    startsOn: null,
    base: null,
    bonus: null,
    signing: null,
    rsus: [],
    refreshers: null,
    options: [],
    espp: null,
    match: null,
    health: null,
    leave: null,
    commute: null,
    development: null,
    relocation: null,
    priceGrowth: { lowBps: 0, likelyBps: 0, highBps: 0 },
    tax: null,
  };
}
