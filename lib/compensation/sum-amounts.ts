import { yearsValued } from "@/lib/compensation/offer-years";
import type { Amounts, Measure, Scenario, Series } from "@/lib/compensation/valuation";

/** Several series added year by year; four zeros for none. */
export function sumSeries(series: readonly Series[]): Series {
  const yearsCents = Array.from({ length: yearsValued }, (_, at) =>
    series.reduce((sum, { yearsCents: years }) => sum + (years[at] ?? 0), 0),
  );
  return { yearsCents, totalCents: yearsCents.reduce((sum, cents) => sum + cents, 0) };
}

/** One series for each scenario and measure, made by `make`. */
export function mapAmounts(make: (scenario: Scenario, measure: Measure) => Series): Amounts {
  const row = (scenario: Scenario): Record<Measure, Series> => ({
    stated: make(scenario, "stated"),
    expected: make(scenario, "expected"),
    statedPresent: make(scenario, "statedPresent"),
    expectedPresent: make(scenario, "expectedPresent"),
  });
  return { low: row("low"), likely: row("likely"), high: row("high") };
}

/** The amounts of several parts added cell by cell. */
export function sumAmounts(parts: readonly { amounts: Amounts }[]): Amounts {
  return mapAmounts((scenario, measure) => sumSeries(parts.map(({ amounts }) => amounts[scenario][measure])));
}
