import type { KindAmounts } from "@/lib/compensation/find-difference";
import { yearsValued } from "@/lib/compensation/offer-years";
import type { Measure, PartKind, Scenario } from "@/lib/compensation/valuation";

/** One year as a stack: its kinds in fixed order (negative for a cost), and their sum. */
export type YearStack = { year: number; segments: readonly { kind: PartKind; cents: number }[]; totalCents: number };

/** The four years of a column as stacks for a chart and its table; segments add up to the total of the year. */
export function stackYears(kinds: readonly KindAmounts[], scenario: Scenario, measure: Measure): YearStack[] {
  return Array.from({ length: yearsValued }, (_, at) => {
    const segments = kinds.map(({ kind, amounts }) => ({
      kind,
      cents: amounts[scenario][measure].yearsCents[at] ?? 0,
    }));
    return { year: at + 1, segments, totalCents: segments.reduce((sum, { cents }) => sum + cents, 0) };
  });
}
