/** The bounds of what an offer may state; with them every total stays far below what a number holds exactly. */
export const offerLimits = {
  nameCharacters: 120,
  labelCharacters: 80,
  /** A billion in units of the currency. */
  amountCents: 100_000_000_000,
  companyValueCents: 100_000_000_000_000,
  shares: 10_000_000_000,
  grants: 10,
  vests: 120,
  scenarios: 8,
  payments: 8,
  matchTiers: 6,
  growthBpsMin: -9_900,
  growthBpsMax: 20_000,
  raiseBpsMax: 5_000,
  discountBpsMax: 10_000,
  firstDay: "1990-01-01",
  lastDay: "2100-12-31",
} as const;
