import type { HourRange } from "@/lib/catalogue/types";

/** Calendar months as a range: what the study takes at a pace, and the months of work that are still missing beside it. */
export type MonthCount = { study: HourRange; missing: number; total: HourRange };

/** Weeks in a twelfth of a year of 52 weeks. */
export const weeksPerMonth = 52 / 12;

/**
 * Months to the end of the study at `hoursPerWeek` (above 0), and to the end of all: study and missing months of work
 * run beside each other, so the longer one counts. Not rounded.
 */
export function countMonths(hours: HourRange, hoursPerWeek: number, missing: number): MonthCount {
  const months = (count: number) => count / (hoursPerWeek * weeksPerMonth);
  const study = { low: months(hours.low), likely: months(hours.likely), high: months(hours.high) };
  return {
    study,
    missing,
    total: {
      low: Math.max(study.low, missing),
      likely: Math.max(study.likely, missing),
      high: Math.max(study.high, missing),
    },
  };
}
