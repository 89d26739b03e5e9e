import { emptyOffer } from "@/lib/compensation/empty-offer";
import type { Offer, OptionGrant, RsuGrant } from "@/lib/compensation/offer";
import { vestingPresets } from "@/lib/compensation/vesting-presets";
import type { Assumptions } from "@/lib/compensation/valuation";

/** Assumptions that change nothing: no discount, no time counted. */
export const plainAssumptions: Assumptions = {
  assumedStartOn: "2027-01-04",
  discount: { rateBps: 0, timing: "year-end" },
  countLeave: false,
  countCommuteTime: false,
};

/** An offer with the given parts and nothing else, starting on Monday 4 January 2027. */
export function offerWith(parts: Partial<Offer>): Offer {
  return { ...emptyOffer("An offer", "USD"), startsOn: "2027-01-04", ...parts };
}

/** A grant of so many shares at so many cents, certain, on the first day. */
export function rsuOf(shares: number, priceCents: number, parts: Partial<RsuGrant> = {}): RsuGrant {
  return {
    id: "first",
    size: { kind: "shares", shares, priceCents },
    schedule: vestingPresets["even-yearly"],
    vestsFrom: null,
    dayOfMonth: null,
    isWholeShares: false,
    likelihoodPerMille: 1000,
    ...parts,
  };
}

/** A grant of options vesting evenly over four years. */
export function optionsOf(parts: Partial<OptionGrant>): OptionGrant {
  return {
    id: "first",
    kind: "iso",
    options: 1_000,
    strikeCents: 500,
    fairValueCents: null,
    dilutionBps: 0,
    scenarios: [{ label: "nothing", exit: { kind: "share-price", priceCents: 0 }, probabilityPerMille: 1000 }],
    exitInYears: null,
    windowDays: 90,
    schedule: vestingPresets["even-yearly"],
    vestsFrom: null,
    dayOfMonth: null,
    ...parts,
  };
}

/** An offer with every part. */
export const fullOffer: Offer = offerWith({
  name: "Everything",
  base: { yearCents: 18_500_000, raiseBps: 325 },
  bonus: { target: { kind: "share-of-base", bps: 1500 }, likelihoodPerMille: 850 },
  signing: {
    payments: [
      {
        amountCents: 3_000_000,
        paidAfterMonths: 0,
        clawBack: { terms: { form: "pro-rata", fullMonths: 0 }, months: 24, countsFrom: "start" },
      },
      { amountCents: 1_000_000, paidAfterMonths: 12, clawBack: null },
    ],
    likelihoodPerMille: 950,
  },
  rsus: [
    rsuOf(1_234, 15_321, { schedule: vestingPresets["monthly-after-cliff"], likelihoodPerMille: 900 }),
    rsuOf(0, 0, {
      id: "second",
      size: { kind: "value", amountCents: 5_000_001 },
      schedule: vestingPresets["back-loaded"],
    }),
  ],
  refreshers: { yearCents: 2_000_000, schedule: vestingPresets["quarterly-after-cliff"], likelihoodPerMille: 500 },
  options: [
    optionsOf({
      options: 12_000,
      strikeCents: 37,
      fairValueCents: 80,
      dilutionBps: 2_500,
      exitInYears: 6,
      scenarios: [
        { label: "nothing", exit: { kind: "share-price", priceCents: 0 }, probabilityPerMille: 700 },
        {
          label: "sold",
          exit: { kind: "company-value", valueCents: 20_000_000_000, dilutedShares: 30_000_000 },
          probabilityPerMille: 250,
        },
        { label: "listed", exit: { kind: "share-price", priceCents: 2_500 }, probabilityPerMille: 50 },
      ],
    }),
  ],
  espp: {
    contributionBps: 1000,
    capCents: 1_500_000,
    discountBps: 1500,
    hasLookback: true,
    purchasesPerYear: 2,
    wholeSharePriceCents: null,
    likelihoodPerMille: 1000,
  },
  match: {
    tiers: [
      { matchBps: 10_000, ofPayBps: 300 },
      { matchBps: 5_000, ofPayBps: 200 },
    ],
    contributionBps: 600,
    capCents: null,
  },
  health: { premiumMonthCents: 90_000, employerMonthCents: 70_000, accountMonthCents: 8_333 },
  leave: { daysPerYear: 25, workDaysPerYear: 260 },
  commute: { onSiteDaysPerWeek: 3, weeksPerYear: 46, minutesPerDay: 70, costPerDayCents: 1_450, hourValueCents: 4_000 },
  development: { yearCents: 250_000, usedPerMille: 600 },
  relocation: { amountCents: 800_000, ownCostCents: 350_000 },
  priceGrowth: { lowBps: -1_500, likelyBps: 400, highBps: 1_800 },
  tax: { kind: "share", bps: 3_150, of: ["base", "bonus", "signing", "rsu"] },
});
