import type { Match, Offer } from "@/lib/compensation/offer";
import { yearsValued } from "@/lib/compensation/offer-years";
import { type ExactYears, explainYears, type PartDraft, sameInAll } from "@/lib/compensation/part-draft";
import { listBaseYears } from "@/lib/compensation/parts/list-base-years";
import { fromBps } from "@/lib/money/from-bps";
import { addRatios, compareRatios, multiplyRatios, type Ratio, ratio } from "@/lib/money/ratio";

function everyYear(cents: number): ExactYears {
  return Array.from({ length: yearsValued }, () => ratio(cents));
}

/** Employer's money for one unit of pay: each tier matches its slice of pay, in order, as far as the own contribution reaches. */
function matchRate({ tiers, contributionBps }: Match): Ratio {
  let left = contributionBps;
  return addRatios(
    ...tiers.map(({ matchBps, ofPayBps }) => {
      const reached = Math.min(left, ofPayBps);
      left -= reached;
      return multiplyRatios(fromBps(reached), fromBps(matchBps));
    }),
  );
}

/** Retirement match on base pay, never above the stated yearly cap; only the employer's money counts. */
export function draftMatch({ base, match }: Offer): PartDraft[] {
  if (!match) return [];
  const cap = match.capCents === null ? null : ratio(match.capCents);
  const years = listBaseYears(base).map((salary) => {
    const matched = multiplyRatios(salary, matchRate(match));
    return cap && compareRatios(cap, matched) < 0 ? cap : matched;
  });
  const tiers = match.tiers.map(({ matchBps, ofPayBps }) => `${matchBps}/${ofPayBps}`).join(" ");
  return [
    {
      id: "match",
      kind: "match",
      certainty: "contracted",
      isCash: false,
      stated: sameInAll(years),
      risk: { likelihoodPerMille: 1000 },
      moneyAfterYears: 0,
      explain: explainYears("match-year", () => ({
        tiersBps: tiers,
        contributionBps: match.contributionBps,
        capCents: match.capCents,
      })),
    },
  ];
}

/** Health cover, twelve months a year: money put into a health account less the person's own part of the premium (never below nothing). */
export function draftHealth({ health }: Offer): PartDraft[] {
  if (!health) return [];
  const { premiumMonthCents, employerMonthCents, accountMonthCents } = health;
  const ownMonthCents = Math.max(0, premiumMonthCents - employerMonthCents);
  return [
    {
      id: "health",
      kind: "health",
      certainty: "contracted",
      isCash: true,
      stated: sameInAll(everyYear((accountMonthCents - ownMonthCents) * 12)),
      risk: { likelihoodPerMille: 1000 },
      moneyAfterYears: 0,
      explain: explainYears("health-year", () => ({ ...health, ownMonthCents, months: 12 })),
    },
  ];
}

/** Money for learning, as far as the person expects to use it. */
export function draftDevelopment({ development }: Offer): PartDraft[] {
  if (!development) return [];
  const { yearCents, usedPerMille } = development;
  return [
    {
      id: "development",
      kind: "development",
      certainty: "conditional",
      isCash: false,
      stated: sameInAll(everyYear(yearCents)),
      risk: { likelihoodPerMille: usedPerMille },
      moneyAfterYears: 0,
      explain: explainYears("development-year", () => ({ yearCents })),
    },
  ];
}

/** Money for the way to work, a cost: days on site a week × weeks × cost a day, all the person's own figures. */
export function draftCommute({ commute }: Offer): PartDraft[] {
  if (!commute) return [];
  const { onSiteDaysPerWeek, weeksPerYear, costPerDayCents } = commute;
  return [
    {
      id: "commute",
      kind: "commute",
      certainty: "own-figure",
      isCash: true,
      stated: sameInAll(everyYear(-onSiteDaysPerWeek * weeksPerYear * costPerDayCents)),
      risk: { likelihoodPerMille: 1000 },
      moneyAfterYears: 0,
      explain: explainYears("commute-year", () => ({ onSiteDaysPerWeek, weeksPerYear, costPerDayCents })),
    },
  ];
}
