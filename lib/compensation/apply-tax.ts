import type { TypedTax } from "@/lib/compensation/offer";
import { toSeries } from "@/lib/compensation/finish-part";
import { yearsValued } from "@/lib/compensation/offer-years";
import { sumSeries } from "@/lib/compensation/sum-amounts";
import type { Amounts, PartValue, Scenario, Series, TaxedTotals } from "@/lib/compensation/valuation";
import { fromBps } from "@/lib/money/from-bps";
import { multiplyRatios, ratio } from "@/lib/money/ratio";

/** Tax as the person typed it, taken from nominal totals: a share of the parts they name, or an amount a year. No tax law is applied. */
export function applyTax(tax: TypedTax, parts: readonly PartValue[], totals: Amounts): TaxedTotals {
  const take = (scenario: Scenario, measure: "stated" | "expected"): { tax: Series; left: Series } => {
    const touched = tax.kind === "share" ? parts.filter(({ kind }) => tax.of.some((name) => name === kind)) : [];
    const touchedYears = sumSeries(touched.map(({ amounts }) => amounts[scenario][measure])).yearsCents;
    const taken = toSeries(
      tax.kind === "share"
        ? touchedYears.map((cents) => multiplyRatios(ratio(cents), fromBps(tax.bps)))
        : Array.from({ length: yearsValued }, () => ratio(tax.yearCents)),
    );
    const negative: Series = {
      yearsCents: taken.yearsCents.map((cents) => -cents),
      totalCents: -taken.totalCents,
    };
    return { tax: taken, left: sumSeries([totals[scenario][measure], negative]) };
  };
  const row = (scenario: Scenario) => ({ stated: take(scenario, "stated"), expected: take(scenario, "expected") });
  return { low: row("low"), likely: row("likely"), high: row("high") };
}
