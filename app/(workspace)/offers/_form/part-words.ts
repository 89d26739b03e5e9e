import type { Certainty, PartKind } from "@/lib/compensation/valuation";

/** The parts of an offer as they read in tables. */
export const partWords: Record<PartKind, string> = {
  base: "Base salary",
  bonus: "Bonus",
  signing: "Signing bonus",
  rsu: "Restricted stock",
  refreshers: "Refresher grants",
  options: "Stock options",
  espp: "Share purchase plan",
  match: "Retirement match",
  health: "Health cover",
  development: "Money for learning",
  relocation: "Moving there",
  commute: "Cost of the way to work",
  leave: "Paid leave",
  "commute-time": "Time on the way",
};

/** How sure a part is, in a word or two. */
export const certaintyWords: Record<Certainty, string> = {
  contracted: "in the contract",
  conditional: "conditional",
  market: "moves with the share price",
  speculative: "speculative",
  assumed: "your assumption",
  "own-figure": "your own figure",
};
