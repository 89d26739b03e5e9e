import type { Amount } from "@/lib/catalogue/figure-types";
import type { RoleComparison } from "./compare-role";
import { middleOf } from "./role-likeness";
import { shareOf } from "./weigh-readiness";

export const comparisonSorts = ["soonest", "readiness", "pay", "payback", "cash"] as const;
export type ComparisonSort = (typeof comparisonSorts)[number];

/** The comparisons in the wanted order, best first; what has no figure comes last, ties go by role id. */
export function orderComparisons(
  comparisons: readonly RoleComparison[],
  sort: ComparisonSort,
  currency: Amount["currency"],
): RoleComparison[] {
  return comparisons.toSorted(
    (a, b) => rank(a, sort, currency) - rank(b, sort, currency) || (a.role.id < b.role.id ? -1 : 1),
  );
}

/** Lower is better. Infinity is not subtracted from itself, which would be no number. */
function rank(comparison: RoleComparison, sort: ComparisonSort, currency: Amount["currency"]): number {
  const last = Number.MAX_SAFE_INTEGER;
  const { readiness, months, work, payback } = comparison;
  if (sort === "readiness") return -shareOf(readiness.all);
  if (sort === "soonest") return months.total.likely;
  if (sort === "cash") return work.cashCents;
  if (sort === "payback") return payback.kind === "reckoned" ? (payback.likely.months ?? last) : last;
  const median = medianIn(comparison, currency);
  return median === null ? last : -median;
}

/** The figure to sort by: the middle of what an advertisement states, else the median. */
function medianIn({ pay, likeness }: RoleComparison, currency: Amount["currency"]): number | null {
  const advertised = likeness?.advertised;
  if (advertised) return advertised.currency === currency ? middleOf(advertised) : null;
  return pay?.band.currency === currency ? pay.band.percentiles.p50 : null;
}

/**
 * The role that is reached first, and those with the highest median in this currency: related titles often share one
 * figure, so there can be several, the one reached first in front. Empty where none has a figure.
 */
export function findBestFromHere(
  comparisons: readonly RoleComparison[],
  currency: Amount["currency"],
): { soonest: RoleComparison | null; most: RoleComparison[] } {
  const byTime = orderComparisons(comparisons, "soonest", currency);
  const highest = Math.max(0, ...comparisons.map((comparison) => medianIn(comparison, currency) ?? 0));
  return {
    soonest: byTime[0] ?? null,
    most: byTime.filter((comparison) => medianIn(comparison, currency) === highest),
  };
}

/** What a person can afford at most; null is no limit. */
export type Means = { hours: number | null; cashCents: number | null };

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
