import type { Measured } from "./measure-instance";

/** What a set of measurements comes to. Shares are counts of `count`; ratios are reference time over engine time. */
export type Summary = {
  name: string;
  count: number;
  planned: number;
  proven: number;
  same: number;
  falseClaims: number;
  violations: number;
  slower: number;
  compared: number;
  gap: { p90: number; most: number };
  ratio: { p1: number; p10: number; p50: number; p90: number };
  selection: Spread;
  whole: Spread;
  reference: Spread;
  topological: Spread;
};
export type Spread = { p50: number; p90: number; p99: number; most: number };

/** The quantiles and counts of one set. */
export function summarise(name: string, runs: readonly Measured[]): Summary {
  const compared = runs.filter((run) => run.reference !== null);
  const ratios = compared.map((run) => run.reference! / run.selection);
  const gaps = compared.flatMap((run) => run.gapPercent ?? []);
  const count = (is: (run: Measured) => boolean): number => runs.filter(is).length;
  return {
    name,
    count: runs.length,
    planned: quantile(
      runs.map((run) => run.planned),
      0.5,
    ),
    proven: count((run) => run.isProven),
    same: count((run) => run.isSame === true),
    falseClaims: count((run) => run.isFalseClaim),
    violations: runs.reduce((sum, run) => sum + run.violations, 0),
    slower: ratios.filter((ratio) => ratio < 1).length,
    compared: compared.length,
    gap: { p90: quantile(gaps, 0.9), most: quantile(gaps, 1) },
    ratio: {
      p1: quantile(ratios, 0.01),
      p10: quantile(ratios, 0.1),
      p50: quantile(ratios, 0.5),
      p90: quantile(ratios, 0.9),
    },
    selection: spread(runs.map((run) => run.selection)),
    whole: spread(runs.map((run) => run.whole)),
    reference: spread(compared.map((run) => run.reference!)),
    topological: spread(runs.map((run) => run.topological)),
  };
}

/** Four quantiles of a list. */
export const spread = (values: readonly number[]): Spread => ({
  p50: quantile(values, 0.5),
  p90: quantile(values, 0.9),
  p99: quantile(values, 0.99),
  most: quantile(values, 1),
});

/** The value below which a share of the list lies; 0 of an empty list. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
