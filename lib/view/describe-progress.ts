import type { ProgressMeasure } from "@/lib/progress/measure-progress";

/**
 * How far the work got, in words: "0% done" only when nothing is, "under 1% done" from there to the first whole percent,
 * "100% done" only when all is.
 */
export function describeProgress({ percent, doneMinutes, totalMinutes }: ProgressMeasure): string {
  const isUnderOne = percent > 0 && percent < 100 && 100 * doneMinutes < totalMinutes;
  return isUnderOne ? "under 1% done" : `${percent}% done`;
}
