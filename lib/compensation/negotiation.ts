import {
  findLeverWorth,
  type LeverKey,
  leverKeys,
  type LeverRefusal,
  type LeverUnits,
  type LeverWorth,
} from "@/lib/compensation/lever-worth";
import { listQuestions, type QuestionKey } from "@/lib/compensation/list-questions";
import {
  convertBand,
  type Figure,
  type FigureRefusal,
  findAnchor,
  findTarget,
  findWalkAway,
  type PayReading,
  readYearlyPay,
} from "@/lib/compensation/negotiation-figures";
import type { Offer } from "@/lib/compensation/offer";
import { type Band, type Mark, placeInBand } from "@/lib/compensation/pay-band";
import { valueOffer } from "@/lib/compensation/total-compensation";
import type { Assumptions, Valuation } from "@/lib/compensation/valuation";
import { refuse, type Result } from "@/lib/core/result";
import type { ExchangeRate } from "@/lib/money/exchange-rate";

/** Something finished that backs an ask; `id` and `title` are the caller's. */
export type Evidence = { id: string; kind: "milestone" | "certification" | "project" | "readiness"; title: string };

/** What the person can give for an ask, by the key of its wording. */
export type GiveKey =
  | "decide-this-week"
  | "accept-less-cash"
  | "longer-claw-back"
  | "fixed-team-days"
  | "teach-the-team"
  | "start-sooner";

const usualGives: Record<LeverKey, GiveKey> = {
  base: "decide-this-week",
  equity: "accept-less-cash",
  signing: "longer-claw-back",
  remote: "fixed-team-days",
  development: "teach-the-team",
};

export type NegotiationInput = {
  offer: Offer;
  assumptions: Assumptions;
  band: Band | null;
  /** What the person would have instead: the current job and other offers. */
  alternatives: readonly Valuation[];
  rates: readonly ExchangeRate[];
  /** Yearly figures in the offer's currency that the person sets themselves; null to have them found. */
  own: { targetCents: number | null; anchorCents: number | null; walkAwayCents: number | null };
  units: LeverUnits;
  /** Up to three levers to ask for, first things first. */
  asks: readonly LeverKey[];
  gives: Partial<Record<LeverKey, GiveKey>>;
  evidence: readonly Evidence[];
};

/**
 * One ask: what to get and what to give for it. `unitsForGap` would close the whole four-year gap by this lever alone; null when there is
 * no gap known, or one unit is worth nothing.
 */
export type Ask = {
  lever: LeverKey;
  worth: Result<LeverWorth, LeverRefusal>;
  unitsForGap: number | null;
  give: GiveKey;
  evidenceIds: readonly string[];
};

export type Worksheet = {
  reading: PayReading;
  offerYearCents: number;
  place: { above: Mark | null; below: Mark | null } | null;
  target: Result<Figure, FigureRefusal>;
  anchor: Result<Figure, FigureRefusal>;
  walkAway: Result<Figure, FigureRefusal>;
  /** Four years of target minus offer, never below zero; null without a target. */
  gapCents: number | null;
  warnings: readonly ("offer-below-walk-away" | "target-below-walk-away" | "anchor-below-target" | "no-evidence")[];
  levers: readonly { lever: LeverKey; worth: Result<LeverWorth, LeverRefusal> }[];
  asks: readonly Ask[];
  questions: readonly QuestionKey[];
};

/** The most asks on one worksheet. */
export const mostAsks = 3;

function listWarnings(
  sheet: Pick<Worksheet, "offerYearCents" | "target" | "anchor" | "walkAway">,
  evidence: readonly Evidence[],
): Worksheet["warnings"] {
  const [target, anchor, walkAway] = [sheet.target, sheet.anchor, sheet.walkAway].map((figure) =>
    figure.ok ? figure.value.cents : null,
  );
  const isBelow = (a: number | null | undefined, b: number | null | undefined) =>
    typeof a === "number" && typeof b === "number" && a < b;
  return [
    ...(isBelow(sheet.offerYearCents, walkAway) ? (["offer-below-walk-away"] as const) : []),
    ...(isBelow(target, walkAway) ? (["target-below-walk-away"] as const) : []),
    ...(isBelow(anchor, target) ? (["anchor-below-target"] as const) : []),
    ...(evidence.length === 0 ? (["no-evidence"] as const) : []),
  ];
}

/** Whole units, rounded up, of which the expected likely worth covers the gap. */
function countUnits(gapCents: number | null, worth: Result<LeverWorth, LeverRefusal>): number | null {
  const each = worth.ok ? worth.value.amounts.likely.expected.totalCents : 0;
  return gapCents !== null && gapCents > 0 && each > 0 ? Math.ceil(gapCents / each) : null;
}

/**
 * A negotiation worksheet as data: anchor, target and walk-away a year in the offer's currency with their arithmetic (or the reason why
 * there is none), what one unit of base and of each of the four levers beyond it is worth over four years, up to three asks with what
 * to give, and the questions the offer leaves open. The band's basis decides whether pay is read as base or as four-year average.
 */
export function negotiate(input: NegotiationInput): Worksheet {
  const { offer, own, rates, evidence } = input;
  const valuation = valueOffer(offer, input.assumptions);
  const reading: PayReading = input.band?.basis === "total-compensation" ? "total" : "base";
  const offerYearCents = readYearlyPay(valuation, reading);
  const band: Result<Band, FigureRefusal> = input.band
    ? convertBand(input.band, offer.currency, rates)
    : refuse({ reason: "no-band-known" });
  const walkAway = findWalkAway(own.walkAwayCents, input.alternatives, reading, offer.currency, rates);
  const target = findTarget(own.targetCents, band, offerYearCents, walkAway.ok ? walkAway.value.cents : null);
  const anchor = findAnchor(own.anchorCents, band, target);
  const gapCents = target.ok ? Math.max(0, target.value.cents - offerYearCents) * 4 : null;
  const levers = leverKeys.map((lever) => ({ lever, worth: findLeverWorth(offer, valuation, lever, input.units) }));
  const asked = [...new Set(input.asks)].slice(0, mostAsks);
  return {
    reading,
    offerYearCents,
    place: band.ok ? placeInBand(offerYearCents, band.value) : null,
    target,
    anchor,
    walkAway,
    gapCents,
    warnings: listWarnings({ offerYearCents, target, anchor, walkAway }, evidence),
    levers,
    asks: asked.flatMap((key) =>
      levers
        .filter(({ lever }) => lever === key)
        .map(({ lever, worth }) => ({
          lever,
          worth,
          unitsForGap: countUnits(gapCents, worth),
          give: input.gives[lever] ?? usualGives[lever],
          evidenceIds: evidence.map(({ id }) => id),
        })),
    ),
    questions: listQuestions(offer),
  };
}
