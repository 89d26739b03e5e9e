import { mapAmounts, sumAmounts } from "@/lib/compensation/sum-amounts";
import {
  type Amounts,
  type PartKind,
  partKinds,
  type Scenario,
  type Measure,
  type Series,
} from "@/lib/compensation/valuation";

/** One kind of part in one currency, several grants added up. */
export type KindAmounts = { kind: PartKind; amounts: Amounts };

/** What one kind adds to (or takes from) the difference between two offers. */
export type KindDifference = { kind: PartKind; series: Series };

/** `to` minus `from`: by kind, in all, and the kind that moves the total most, with its share of all movement in thousandths. */
export type Difference = {
  kinds: readonly KindDifference[];
  total: Series;
  dominant: { kind: PartKind; cents: number; sharePerMille: number } | null;
};

function subtract(a: Series, b: Series): Series {
  return {
    yearsCents: a.yearsCents.map((cents, at) => cents - (b.yearsCents[at] ?? 0)),
    totalCents: a.totalCents - b.totalCents,
  };
}

/** Parts added up by kind, in the fixed order of kinds; kinds that no part has are left out. */
export function addByKind(parts: readonly KindAmounts[]): KindAmounts[] {
  return partKinds.flatMap((kind) => {
    const same = parts.filter((part) => part.kind === kind);
    return same.length === 0 ? [] : [{ kind, amounts: sumAmounts(same) }];
  });
}

/** `a − b` in every scenario and measure. */
export function subtractAmounts(a: Amounts, b: Amounts): Amounts {
  return mapAmounts((scenario, measure) => subtract(a[scenario][measure], b[scenario][measure]));
}

/**
 * The difference `to − from` in one scenario and measure, by kind. The kinds add up to the total; the dominant one has the largest
 * movement over four years, the earlier kind where two are equal; null when nothing differs.
 */
export function findDifference(
  from: readonly KindAmounts[],
  to: readonly KindAmounts[],
  scenario: Scenario,
  measure: Measure,
): Difference {
  const none: Series = { yearsCents: [0, 0, 0, 0], totalCents: 0 };
  const pick = (side: readonly KindAmounts[], kind: PartKind) =>
    side.find((part) => part.kind === kind)?.amounts[scenario][measure] ?? none;
  const kinds = partKinds
    .filter((kind) => [...from, ...to].some((part) => part.kind === kind))
    .map((kind) => ({ kind, series: subtract(pick(to, kind), pick(from, kind)) }));
  const moved = kinds.reduce((sum, { series }) => sum + Math.abs(series.totalCents), 0);
  const [first] = kinds.toSorted((a, b) => Math.abs(b.series.totalCents) - Math.abs(a.series.totalCents));
  const total = kinds.reduce<Series>(
    (sum, { series }) => ({
      yearsCents: sum.yearsCents.map((cents, at) => cents + (series.yearsCents[at] ?? 0)),
      totalCents: sum.totalCents + series.totalCents,
    }),
    none,
  );
  return {
    kinds,
    total,
    dominant:
      first && moved > 0
        ? {
            kind: first.kind,
            cents: first.series.totalCents,
            sharePerMille: Math.round((Math.abs(first.series.totalCents) / moved) * 1000),
          }
        : null,
  };
}
