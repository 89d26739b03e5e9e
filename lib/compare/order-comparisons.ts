import type { Amount } from "@/lib/catalogue/figure-types";
import type { RoleComparison } from "./compare-role";
import { middleOf } from "./role-likeness";
import { shareOf } from "./weigh-readiness";

export const comparisonSorts = ["soonest", "readiness", "pay", "payback", "cash"] as const;
export type ComparisonSort = (typeof comparisonSorts)[number];

/**
 * The comparisons in the wanted order, best first; what has no figure comes last, ties go by role id. By payback the quick
 * case parts what never pays back at the median, and fees and gap hours part what nobody's hours are counted in.
 */
export function orderComparisons(
  comparisons: readonly RoleComparison[],
  sort: ComparisonSort,
  currency: Amount["currency"],
): RoleComparison[] {
  return comparisons
    .map((comparison) => ({ comparison, ranks: rank(comparison, sort, currency) }))
    .sort((a, b) => subtract(a.ranks, b.ranks) || (a.comparison.role.id < b.comparison.role.id ? -1 : 1))
    .map(({ comparison }) => comparison);
}

// Infinity is not used, as subtracted from itself it would be no number.
const last = Number.MAX_SAFE_INTEGER;
const never = last - 1;

/** Lower is better, and a later number counts only where all before it are equal. */
function rank(comparison: RoleComparison, sort: ComparisonSort, currency: Amount["currency"]): number[] {
  const { readiness, months, work } = comparison;
  if (sort === "readiness") return [-shareOf(readiness.all)];
  if (sort === "soonest") return [months.total.likely];
  if (sort === "cash") return [work.cashCents];
  if (sort === "payback") return rankPayback(comparison);
  const median = medianIn(comparison, currency);
  return [median === null ? last : -median];
}

function rankPayback({ payback, work, gap }: RoleComparison): number[] {
  const known = [work.cashCents, gap.likely];
  if (payback.kind === "unknown") return [last, last, ...known];
  const { likely, quick, hourCents } = payback;
  return [likely.months ?? never, quick.months ?? never, ...(hourCents === 0 ? known : [0, 0])];
}

/** Below 0 where `a` comes first; both are equally long. */
function subtract(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] ?? value)).find((difference) => difference !== 0) ?? 0;
}

/** The figure to sort by: the middle of what an advertisement states, else the median. */
function medianIn({ pay, likeness }: RoleComparison, currency: Amount["currency"]): number | null {
  const advertised = likeness?.advertised;
  if (advertised) return advertised.currency === currency ? middleOf(advertised) : null;
  return pay?.band.currency === currency ? pay.band.percentiles.p50 : null;
}

/** What a person can afford at most; null is no limit. */
export type Means = { hours: number | null; cashCents: number | null };

/** Months within which a role is near enough to be named as paying most, where a person names no hours of their own. */
const horizonMonths = 60;

export type BestFromHere = {
  soonest: RoleComparison | null;
  /** Related titles often share one figure, so there can be several, the one reached first in front. */
  most: RoleComparison[];
  /** What bounds `most`: the hours the person can afford, else five years. */
  horizon: "own-hours" | "five-years";
  /** Why `most` is empty: nothing is within the horizon, or nothing there has a figure in this currency. */
  lacks: "role" | "figure" | null;
};

/**
 * Of the comparisons within the person's means: the role that is reached first, and those that add most to their pay, which
 * is the highest median in this currency, among what they reach in time. In time is within the hours they can afford, or
 * without that, in five years at their pace, counted in whole months as the page shows them.
 */
export function findBestFromHere(
  comparisons: readonly RoleComparison[],
  currency: Amount["currency"],
  means: Means,
): BestFromHere {
  const byTime = orderComparisons(comparisons, "soonest", currency);
  const horizon = means.hours === null ? "five-years" : "own-hours";
  const near = byTime.filter(
    ({ months }) => horizon === "own-hours" || Math.round(months.total.likely) <= horizonMonths,
  );
  const highest = Math.max(0, ...near.map((comparison) => medianIn(comparison, currency) ?? 0));
  const most = near.filter((comparison) => medianIn(comparison, currency) === highest);
  const lacks = near.length === 0 ? "role" : most.length === 0 ? "figure" : null;
  return { soonest: byTime[0] ?? null, most, horizon, lacks };
}

/** Parts the comparisons into those whose likely hours and known fees stay within the means, and the rest, order kept. */
export function partByMeans(
  comparisons: readonly RoleComparison[],
  { hours, cashCents }: Means,
): { within: RoleComparison[]; beyond: RoleComparison[] } {
  const fits = ({ work }: RoleComparison) =>
    (hours === null || work.hours.likely <= hours) && (cashCents === null || work.cashCents <= cashCents);
  return {
    within: comparisons.filter(fits),
    beyond: comparisons.filter((comparison) => !fits(comparison)),
  };
}
