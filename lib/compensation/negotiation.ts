import {
  findLeverWorth,
  type LeverKey,
  leverKeys,
  type LeverRefusal,
  type LeverUnits,
  type LeverWorth,
} from "@/lib/compensation/lever-worth";
import { listQuestions, type QuestionKey } from "@/lib/compensation/list-questions";
import { listAims, listRatesUsed, type PayFrom } from "@/lib/compensation/negotiation-aims";
import {
  type Figure,
  type FigureRefusal,
  findAnchor,
  findTarget,
  type PayReading,
  readYearlyPay,
} from "@/lib/compensation/negotiation-figures";
import { countSteps, type Gap, type Steps } from "@/lib/compensation/negotiation-steps";
import { findWalkAway, type WalkAway, type WalkAwayRefusal } from "@/lib/compensation/negotiation-walk-away";
import { listWarnings, type WarningKey } from "@/lib/compensation/negotiation-warnings";
import type { Offer } from "@/lib/compensation/offer";
import type { AdvertisedRange, Band } from "@/lib/compensation/pay-band";
import { valueOffer } from "@/lib/compensation/total-compensation";
import type { Assumptions, Valuation } from "@/lib/compensation/valuation";
import type { Result } from "@/lib/core/result";
import type { ExchangeRate } from "@/lib/money/exchange-rate";

/** Something finished that backs an ask; `id` and `title` are the caller's. */
export type Evidence = { id: string; kind: "milestone" | "certification" | "project" | "readiness"; title: string };

/** What the person can give for an ask, by the key of its wording. */
export type GiveKey =
  | "decide-this-week"
  | "slower-vesting"
  | "longer-claw-back"
  | "fixed-team-days"
  | "teach-the-team"
  | "start-sooner";

const usualGives: Record<LeverKey, GiveKey> = {
  base: "decide-this-week",
  equity: "slower-vesting",
  signing: "longer-claw-back",
  remote: "fixed-team-days",
  development: "teach-the-team",
};

export type NegotiationInput = {
  offer: Offer;
  assumptions: Assumptions;
  band: Band | null;
  /** What the advertisement of the role states; in the offer's currency it takes the place of the band. */
  advertised: AdvertisedRange | null;
  /** What the person would have instead: the current job and other offers. */
  alternatives: readonly Valuation[];
  rates: readonly ExchangeRate[];
  /** Yearly figures in the offer's currency that the person sets themselves, the walk-away as a base; null to have them found. */
  own: { targetCents: number | null; anchorCents: number | null; walkAwayCents: number | null };
  units: LeverUnits;
  /** Up to three levers to ask for, first things first. */
  asks: readonly LeverKey[];
  gives: Partial<Record<LeverKey, GiveKey>>;
  evidence: readonly Evidence[];
};

/** One ask: what to get and what to give for it. `steps` of this lever make up the gap; null when there is none, or none would. */
export type Ask = {
  lever: LeverKey;
  worth: Result<LeverWorth, LeverRefusal>;
  steps: Steps | null;
  give: GiveKey;
  evidenceIds: readonly string[];
};

export type Worksheet = {
  /** How target and anchor are read, and the offer beside them. */
  reading: PayReading;
  offered: Record<PayReading, number>;
  /** Where target and anchor are looked for. */
  payFrom: PayFrom;
  target: Result<Figure, FigureRefusal>;
  anchor: Result<Figure, FigureRefusal>;
  walkAway: Result<WalkAway, WalkAwayRefusal>;
  /** Null without a target above the offer. */
  gap: Gap | null;
  warnings: readonly WarningKey[];
  levers: readonly { lever: LeverKey; worth: Result<LeverWorth, LeverRefusal> }[];
  asks: readonly Ask[];
  questions: readonly QuestionKey[];
  /** The typed rates behind converted figures, each once. */
  ratesUsed: readonly ExchangeRate[];
};

/** The most asks on one worksheet. */
export const mostAsks = 3;

/**
 * Whether the offer at so much a year, in the sheet's reading, is worth the walk-away. A base is put into the offer and the offer valued
 * again where the walk-away is a total; a total does not tell its base, so it is let through.
 */
function createReach(
  { offer, assumptions }: NegotiationInput,
  reading: PayReading,
  walkAway: Worksheet["walkAway"],
): (yearCents: number) => boolean {
  if (!walkAway.ok) return () => true;
  const { cents, reading: wanted } = walkAway.value;
  if (wanted === reading) return (yearCents) => yearCents >= cents;
  if (wanted === "base") return () => true;
  return (yearCents) => {
    const base = { raiseBps: 0, ...offer.base, yearCents };
    return readYearlyPay(valueOffer({ ...offer, base }, assumptions), "total") >= cents;
  };
}

function findGap(target: Worksheet["target"], offerCents: number): Gap | null {
  const yearCents = target.ok ? target.value.cents - offerCents : 0;
  return yearCents > 0 ? { yearCents, fourYearsCents: yearCents * 4 } : null;
}

/**
 * A negotiation worksheet as data: anchor, target and walk-away a year in the offer's currency with where they come from (or the reason
 * why there is none), what one unit of base and of each of the four levers beyond it is worth over four years, up to three asks with
 * what to give, and the questions the offer leaves open. Target and anchor are a base, but for a band of total compensation.
 */
export function negotiate(input: NegotiationInput): Worksheet {
  const { offer, own, rates, evidence } = input;
  const valuation = valueOffer(offer, input.assumptions);
  const { from: payFrom, marks } = listAims(input, offer.currency, rates);
  const reading = payFrom === "published" && input.band?.basis === "total-compensation" ? "total" : "base";
  const offered = { base: readYearlyPay(valuation, "base"), total: readYearlyPay(valuation, "total") };
  const walkAway = findWalkAway(own.walkAwayCents, input.alternatives, offer.currency, rates);
  const reachesWalkAway = createReach(input, reading, walkAway);
  const target = findTarget(own.targetCents, marks, offered[reading], reachesWalkAway);
  const anchor = findAnchor(own.anchorCents, marks, target);
  const gap = findGap(target, offered[reading]);
  const levers = leverKeys.map((lever) => ({ lever, worth: findLeverWorth(offer, valuation, lever, input.units) }));
  const asked = [...new Set(input.asks)].slice(0, mostAsks);
  return {
    reading,
    offered,
    payFrom,
    target,
    anchor,
    walkAway,
    gap,
    warnings: listWarnings({ reading, offered, target, anchor, walkAway }, reachesWalkAway, evidence.length),
    levers,
    asks: asked.flatMap((key) =>
      levers
        .filter(({ lever }) => lever === key)
        .map(({ lever, worth }) => ({
          lever,
          worth,
          steps: gap && countSteps(lever, reading, gap, worth, input.units, offer.commute),
          give: input.gives[lever] ?? usualGives[lever],
          evidenceIds: evidence.map(({ id }) => id),
        })),
    ),
    questions: listQuestions(offer),
    ratesUsed: listRatesUsed(input.alternatives, payFrom === "published" ? input.band : null, offer.currency, rates),
  };
}
