import type { HourRange } from "@/lib/catalogue/types";
import type { MilestoneStatus } from "./status";

/** Work under way never counts as more than this share of its estimate: only "done" says that it is over. */
const mostBeforeDone = 0.9;

export type Work = { hours: HourRange; status: MilestoneStatus; spentMinutes: number };

/** Minutes of an estimate of `hours` hours that count as done: all, the time spent up to 90 %, or none. */
export function countDoneMinutes(work: Work, hours: number = work.hours.likely): number {
  if (work.status === "done") return hours * 60;
  if (work.status !== "in-progress") return 0;
  return Math.min(work.spentMinutes, hours * 60 * mostBeforeDone);
}

/** Whole minutes still ahead at the low, likely and high estimate; 0 once done or skipped. */
export function countLeftMinutes(work: Work): HourRange {
  const left = (hours: number) =>
    work.status === "skipped" ? 0 : Math.round(hours * 60 - countDoneMinutes(work, hours));
  return { low: left(work.hours.low), likely: left(work.hours.likely), high: left(work.hours.high) };
}
