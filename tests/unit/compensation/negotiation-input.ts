import { defaultUnits } from "@/lib/compensation/lever-worth";
import type { NegotiationInput } from "@/lib/compensation/negotiation";
import type { Band } from "@/lib/compensation/pay-band";
import { offerWith, plainAssumptions } from "./offers";

/** Three of five percentiles, of wages. */
export const band: Band = {
  currency: "USD",
  basis: "wage",
  percentiles: { p10: null, p25: null, p50: 14_000_000, p75: 17_500_000, p90: 21_000_000 },
};
/** A worksheet with a published band, a base and a bonus, and nothing else. */
export const input: NegotiationInput = {
  offer: offerWith({
    base: { yearCents: 15_000_000, raiseBps: 0 },
    bonus: { target: { kind: "share-of-base", bps: 1_000 }, likelihoodPerMille: 800 },
  }),
  assumptions: plainAssumptions,
  band,
  advertised: null,
  alternatives: [],
  rates: [],
  own: { targetCents: null, anchorCents: null, walkAwayCents: null },
  units: defaultUnits,
  asks: [],
  gives: {},
  evidence: [],
};
