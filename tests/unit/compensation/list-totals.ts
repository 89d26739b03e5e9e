import { measures, scenarios, type Valuation } from "@/lib/compensation/valuation";

/** Every four-year total of a valuation, in a fixed order. */
export function listTotals({ totals }: Valuation): number[] {
  return scenarios.flatMap((scenario) => measures.map((measure) => totals[scenario][measure].totalCents));
}
