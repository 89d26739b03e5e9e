import type { MoneyAtRisk } from "@/lib/compensation/list-money-at-risk";
import type { OfferYear } from "@/lib/compensation/offer-years";
import type { Currency } from "@/lib/money/currency";
import type { IsoDay } from "@/lib/time/iso-day";

/** How the share price and the exits turn out. */
export const scenarios = ["low", "likely", "high"] as const;
export type Scenario = (typeof scenarios)[number];

/** `stated`: as the offer says. `expected`: times the person's likelihoods. `…Present`: the same, discounted to the first day. */
export const measures = ["stated", "expected", "statedPresent", "expectedPresent"] as const;
export type Measure = (typeof measures)[number];

/** Four years of whole cents, and their sum. */
export type Series = { yearsCents: readonly number[]; totalCents: number };
export type Amounts = Record<Scenario, Record<Measure, Series>>;

/** The parts of an offer, by the key of their label. */
export const partKinds = [
  "base",
  "bonus",
  "signing",
  "rsu",
  "refreshers",
  "options",
  "espp",
  "match",
  "health",
  "development",
  "relocation",
  "commute",
  "leave",
  "commute-time",
] as const;
export type PartKind = (typeof partKinds)[number];

/** How sure a part is, by the key of its label; the likelihood that goes with it is the person's own. */
export type Certainty = "contracted" | "conditional" | "market" | "speculative" | "assumed" | "own-figure";

/** The keys of every sentence of arithmetic, so that a page can hold one for each. */
export type LineLabel =
  | "base-year"
  | "bonus-year"
  | "signing-payment"
  | "rsu-year"
  | "refreshers-year"
  | "option-scenario"
  | "options-today"
  | "options-exercise-cost"
  | "espp-year"
  | "match-year"
  | "health-year"
  | "development-year"
  | "relocation"
  | "commute-year"
  | "leave-year"
  | "commute-time-year"
  | "expected"
  | "present";

/** One line of arithmetic to open: the key of its sentence, the figures that went in, and what came out in cents (null for a statement). */
export type Line = {
  label: LineLabel;
  year: number | null;
  inputs: Readonly<Record<string, number | string | null>>;
  resultCents: number | null;
};

/** One part, valued. The parts of a valuation add up to its totals, cell by cell, in every scenario and measure. */
export type PartValue = {
  /** The kind, or kind and grant: 'rsu:first'. */
  id: string;
  kind: PartKind;
  certainty: Certainty;
  isCash: boolean;
  /** What `expected` was multiplied with; null where scenarios carry their own probabilities. */
  likelihoodPerMille: number | null;
  amounts: Amounts;
  lines: readonly Line[];
};

/** Time, never cash unless the person asked: days off or hours on the way, a year; its worth is null without a value to reckon with. */
export type TimeValue = {
  kind: "leave" | "commute-time";
  quantity: { unit: "days"; perYear: number } | { unit: "minutes"; perYear: number };
  worth: Series | null;
  /** True when it is also a part of the totals; then it must not be added again. */
  isCounted: boolean;
};

/** A vest inside the four years; `sharesText` has up to four decimals and is null for a grant by value. */
export type ValuedVest = {
  partId: string;
  onDay: IsoDay;
  year: number;
  sharesText: string | null;
  cents: Record<Scenario, number>;
};

/** What the person assumes for every offer alike. */
export type Assumptions = {
  /** Stands in for an offer's missing first day. */
  assumedStartOn: IsoDay;
  /** A typed rate; each year's money is moved to the first day from the end of that year, or from its start. */
  discount: { rateBps: number; timing: "year-start" | "year-end" };
  countLeave: boolean;
  countCommuteTime: boolean;
};

/** Tax that the person typed, and what is left of the totals; nominal, so that it compares with a pay slip. */
export type TaxedTotals = Record<Scenario, Record<"stated" | "expected", { tax: Series; left: Series }>>;

/** An offer's worth over four years. */
export type Valuation = {
  name: string;
  currency: Currency;
  startsOn: { day: IsoDay; isAssumed: boolean };
  years: readonly OfferYear[];
  assumptions: Assumptions;
  parts: readonly PartValue[];
  totals: Amounts;
  times: readonly TimeValue[];
  vests: readonly ValuedVest[];
  /** Grants of stock or options that vest after the fourth year: what the totals leave out, by part, as a share of the grant in basis points rounded to the nearest. */
  later: readonly { partId: string; grantShareBps: number }[];
  moneyAtRisk: readonly MoneyAtRisk[];
  taxed: TaxedTotals | null;
};
