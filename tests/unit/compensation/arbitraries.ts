import fc from "fast-check";
import type { Offer, OptionGrant, RsuGrant } from "@/lib/compensation/offer";
import type { VestingSchedule } from "@/lib/compensation/vesting-schedule";
import type { Assumptions } from "@/lib/compensation/valuation";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { toDayNumber } from "@/lib/time/to-day-number";
import { optionsOf, rsuOf } from "./offers";

/** Any first day in 2024 to 2031, month ends and leap days often. */
export const anyStart = fc.oneof(
  fc.constantFrom("2028-02-29", "2027-01-31", "2027-12-31", "2027-02-28", "2024-02-29", "2027-08-30"),
  fc.integer({ min: toDayNumber("2024-01-01"), max: toDayNumber("2031-12-31") }).map(fromDayNumber),
);

const pace = fc.constantFrom("month", "quarter", "half-year", "year");
const cliffMonths = fc.constantFrom(0, 3, 6, 12, 24);

/** Whole shares of `total`, at least one of them, cut at random. */
export function cutInto(total: number, most: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 0, max: total }), { maxLength: most - 1 }).map((cuts) => {
    const marks = [0, ...cuts.toSorted((a, b) => a - b), total];
    return marks.slice(1).map((mark, at) => mark - (marks[at] ?? 0));
  });
}

/** Any schedule by months, with or without a cliff. */
export const monthSchedule: fc.Arbitrary<VestingSchedule> = fc.oneof(
  fc.record({ kind: fc.constant("even" as const), years: fc.integer({ min: 1, max: 6 }), pace, cliffMonths }),
  fc.tuple(cutInto(10_000, 6), pace, cliffMonths).map(([parts, each, cliff]) => ({
    kind: "weighted-years" as const,
    years: parts.map((bps) => ({ bps, pace: each })),
    cliffMonths: cliff,
  })),
  fc
    .tuple(cutInto(10_000, 8), fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 8, maxLength: 8 }), cliffMonths)
    .map(([parts, months, cliff]) => ({
      kind: "by-month" as const,
      vests: parts.map((bps, at) => ({ bps, afterMonths: months[at] ?? 0 })),
      cliffMonths: cliff,
    })),
);

/** Any schedule, lists by day included. */
export const anySchedule: fc.Arbitrary<VestingSchedule> = fc.oneof(
  { weight: 4, arbitrary: monthSchedule },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        cutInto(10_000, 5),
        fc.array(fc.integer({ min: toDayNumber("2024-01-01"), max: toDayNumber("2034-12-31") }), {
          minLength: 5,
          maxLength: 5,
        }),
      )
      .map(([parts, days]) => ({
        kind: "by-day" as const,
        vests: parts.map((bps, at) => ({ bps, onDay: fromDayNumber(days[at] ?? 20_000) })),
      })),
  },
);

const cents = (max: number) => fc.integer({ min: 0, max });
const bps = cents(10_000);
const perMille = cents(1_000);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const anyRsu = (schedule: fc.Arbitrary<VestingSchedule>): fc.Arbitrary<RsuGrant> =>
  fc
    .record({
      shares: cents(20_000),
      priceCents: cents(90_000),
      value: cents(50_000_000),
      byValue: fc.boolean(),
      schedule,
      likelihoodPerMille: perMille,
    })
    .map(({ shares, priceCents, value, byValue, ...rest }) =>
      rsuOf(shares, priceCents, {
        ...rest,
        ...(byValue ? { size: { kind: "value" as const, amountCents: value } } : {}),
      }),
    );

const anyOptions: fc.Arbitrary<OptionGrant> = fc
  .record({
    options: cents(50_000),
    strikeCents: cents(3_000),
    prices: fc.array(cents(20_000), { minLength: 6, maxLength: 6 }),
    chances: cutInto(1_000, 6),
    dilutionBps: bps,
    exitInYears: maybe(cents(10)),
    schedule: monthSchedule,
  })
  .map(({ prices, chances, ...rest }) =>
    optionsOf({
      ...rest,
      scenarios: chances.map((probabilityPerMille, at) => ({
        label: `case ${at}`,
        exit:
          at % 2 === 0
            ? { kind: "share-price", priceCents: prices[at] ?? 0 }
            : { kind: "company-value", valueCents: (prices[at] ?? 0) * 1_000_000, dilutedShares: 7_000_003 },
        probabilityPerMille,
      })),
    }),
  );

/** Three yearly growths, lowest first. */
const anyGrowth = fc
  .array(fc.integer({ min: -6_000, max: 8_000 }), { minLength: 3, maxLength: 3 })
  .map((rates) => rates.toSorted((a, b) => a - b))
  .map(([lowBps = 0, likelyBps = 0, highBps = 0]) => ({ lowBps, likelyBps, highBps }));

/** Any offer that passes its checks, its grants counted from its own start; by-day lists are left out so that a start can be moved. */
export const anyOffer: fc.Arbitrary<Offer> = fc.record({
  name: fc.constant("Any"),
  currency: fc.constantFrom("USD", "EUR", "GBP"),
  startsOn: anyStart,
  base: maybe(fc.record({ yearCents: cents(60_000_000), raiseBps: fc.integer({ min: -500, max: 1_500 }) })),
  bonus: maybe(
    fc.record({
      target: fc.oneof(
        fc.record({ kind: fc.constant("share-of-base" as const), bps }),
        fc.record({ kind: fc.constant("amount" as const), yearCents: cents(20_000_000) }),
      ),
      likelihoodPerMille: perMille,
    }),
  ),
  signing: maybe(
    fc.record({
      payments: fc.array(
        fc.record({
          amountCents: cents(20_000_000),
          paidAfterMonths: cents(47),
          clawBack: maybe(
            fc.record({
              terms: fc.oneof(
                fc.constant({ form: "full" as const }),
                fc.record({ form: fc.constant("pro-rata" as const), fullMonths: cents(5) }),
              ),
              months: fc.integer({ min: 6, max: 36 }),
              countsFrom: fc.constantFrom("start", "payment"),
            }),
          ),
        }),
        { maxLength: 3 },
      ),
      likelihoodPerMille: perMille,
    }),
  ),
  rsus: fc
    .array(anyRsu(monthSchedule), { maxLength: 2 })
    .map((grants) => grants.map((grant, at) => ({ ...grant, id: `grant-${at}` }))),
  refreshers: maybe(fc.record({ yearCents: cents(20_000_000), schedule: monthSchedule, likelihoodPerMille: perMille })),
  options: fc.array(anyOptions, { maxLength: 1 }),
  espp: maybe(
    fc.record({
      contributionBps: cents(2_000),
      capCents: maybe(cents(2_500_000)),
      discountBps: cents(1_500),
      hasLookback: fc.boolean(),
      purchasesPerYear: fc.constantFrom(1, 2, 4),
      wholeSharePriceCents: maybe(fc.integer({ min: 1, max: 90_000 })),
      likelihoodPerMille: perMille,
    }),
  ),
  match: maybe(
    fc.record({
      tiers: fc.array(fc.record({ matchBps: cents(20_000), ofPayBps: cents(600) }), { maxLength: 3 }),
      contributionBps: cents(2_000),
      capCents: maybe(cents(3_000_000)),
    }),
  ),
  health: maybe(
    fc.record({
      premiumMonthCents: fc.integer({ min: 100_000, max: 200_000 }),
      employerMonthCents: cents(100_000),
      accountMonthCents: cents(50_000),
    }),
  ),
  leave: maybe(fc.record({ daysPerYear: cents(60), workDaysPerYear: fc.integer({ min: 200, max: 262 }) })),
  commute: maybe(
    fc.record({
      onSiteDaysPerWeek: cents(5),
      weeksPerYear: cents(52),
      minutesPerDay: cents(240),
      costPerDayCents: cents(6_000),
      hourValueCents: maybe(cents(20_000)),
    }),
  ),
  development: maybe(fc.record({ yearCents: cents(1_000_000), usedPerMille: perMille })),
  relocation: maybe(fc.record({ amountCents: cents(5_000_000), ownCostCents: cents(5_000_000) })),
  priceGrowth: anyGrowth,
  tax: maybe(fc.record({ kind: fc.constant("share" as const), bps, of: fc.constant(["base", "rsu"] as const) })),
});

/** Any assumptions. */
export const anyAssumptions: fc.Arbitrary<Assumptions> = fc.record({
  assumedStartOn: anyStart,
  discount: fc.record({ rateBps: cents(2_000), timing: fc.constantFrom("year-start", "year-end") }),
  countLeave: fc.boolean(),
  countCommuteTime: fc.boolean(),
});
