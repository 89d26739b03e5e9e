import type { VestingSchedule } from "@/lib/compensation/vesting-schedule";
import type { Currency } from "@/lib/money/currency";
import type { IsoDay } from "@/lib/time/iso-day";

// Units: `…Cents` whole cents of the offer's currency; `…Bps` basis points (10,000 is the whole); `…PerMille` whole thousandths.

/** Yearly salary, and the raise a year that the person assumes. */
export type Base = { yearCents: number; raiseBps: number };

/** A yearly target bonus, and the share of it that the person expects to be paid. */
export type Bonus = {
  target: { kind: "share-of-base"; bps: number } | { kind: "amount"; yearCents: number };
  likelihoodPerMille: number;
};

/** What must be paid back on leaving: all of it until `fullMonths`, then month by month less until nothing at `months`. */
export type ClawBack = { form: "full" } | { form: "pro-rata"; fullMonths: number };
/** One payment of a signing bonus, so many whole months after the first day; 12 and later belong to the year they begin. */
export type SigningPayment = {
  amountCents: number;
  paidAfterMonths: number;
  clawBack: { terms: ClawBack; months: number; countsFrom: "start" | "payment" } | null;
};
export type Signing = { payments: readonly SigningPayment[]; likelihoodPerMille: number };

/** Restricted stock: so many shares at today's price, or so much value that is turned into shares on the first day. */
export type RsuGrant = {
  id: string;
  size: { kind: "shares"; shares: number; priceCents: number } | { kind: "value"; amountCents: number };
  schedule: VestingSchedule;
  /** The day vesting counts from; null for the offer's first day. Earlier for a grant that is already running. */
  vestsFrom: IsoDay | null;
  /** The company's fixed vest day of the month, 1 to 31; null for the day of the start. */
  dayOfMonth: number | null;
  /** True when the broker hands out whole shares only; of use for a size in shares. */
  isWholeShares: boolean;
  likelihoodPerMille: number;
};

/** Yearly grants that the person assumes will follow on the first, second and third anniversary. */
export type Refreshers = { yearCents: number; schedule: VestingSchedule; likelihoodPerMille: number };

/** One way the company may end: a price a share, or a price for all of it over today's fully diluted shares. */
export type ExitScenario = {
  label: string;
  exit:
    | { kind: "share-price"; priceCents: number }
    | { kind: "company-value"; valueCents: number; dilutedShares: number };
  probabilityPerMille: number;
};
/** Stock options; the probabilities of the scenarios sum to exactly 1,000. */
export type OptionGrant = {
  id: string;
  kind: "iso" | "nso";
  options: number;
  strikeCents: number;
  /** Today's fair value of a share (409A), null when unknown; it decides today's paper value only. */
  fairValueCents: number | null;
  /** How much of a stake later rounds take until the exit; it touches scenarios by company value only. */
  dilutionBps: number;
  scenarios: readonly ExitScenario[];
  /** Years from the start until money could be had; later ones are discounted from then. */
  exitInYears: number | null;
  /** Days to exercise after leaving; null when unknown. */
  windowDays: number | null;
  schedule: VestingSchedule;
  vestsFrom: IsoDay | null;
  dayOfMonth: number | null;
};

/** A share purchase plan, with the contribution that the person chose and the yearly cap that they state. */
export type Espp = {
  contributionBps: number;
  capCents: number | null;
  discountBps: number;
  hasLookback: boolean;
  purchasesPerYear: 1 | 2 | 4;
  /** Today's price when purchases are in whole shares; null when fractions are bought. */
  wholeSharePriceCents: number | null;
  likelihoodPerMille: number;
};

/** A retirement match: of each tier's slice of pay the employer adds `matchBps` of what the person puts in. */
export type Match = {
  tiers: readonly { matchBps: number; ofPayBps: number }[];
  contributionBps: number;
  capCents: number | null;
};

/** Health cover a month: the whole premium, the employer's part of it, and money put into a health account. */
export type Health = { premiumMonthCents: number; employerMonthCents: number; accountMonthCents: number };
/** Paid days off a year, and the days of work that a year's pay is divided by. */
export type Leave = { daysPerYear: number; workDaysPerYear: number };
/** Days on site a week, and what one such day costs in minutes and money, both ways together. */
export type Commute = {
  onSiteDaysPerWeek: number;
  weeksPerYear: number;
  minutesPerDay: number;
  costPerDayCents: number;
  hourValueCents: number | null;
};
export type Development = { yearCents: number; usedPerMille: number };
export type Relocation = { amountCents: number; ownCostCents: number };
/** How the share price may move a year, low ≤ likely ≤ high; negative for a decline. */
export type PriceGrowth = { lowBps: number; likelyBps: number; highBps: number };

/** Parts whose stated money a typed tax may touch. */
export type TaxedPart = "base" | "bonus" | "signing" | "rsu" | "refreshers" | "options" | "espp" | "relocation";
/** Tax is only ever what the person types: a share of the parts they name, or an amount a year. */
export type TypedTax = { kind: "share"; bps: number; of: readonly TaxedPart[] } | { kind: "amount"; yearCents: number };

/** A job offer, or the current job, in its own words and its own currency. What it does not have is null or an empty list. */
export type Offer = {
  name: string;
  currency: Currency;
  startsOn: IsoDay | null;
  base: Base | null;
  bonus: Bonus | null;
  signing: Signing | null;
  rsus: readonly RsuGrant[];
  refreshers: Refreshers | null;
  options: readonly OptionGrant[];
  espp: Espp | null;
  match: Match | null;
  health: Health | null;
  leave: Leave | null;
  commute: Commute | null;
  development: Development | null;
  relocation: Relocation | null;
  priceGrowth: PriceGrowth;
  tax: TypedTax | null;
};
