import { statusWord } from "@/lib/progress/status";
import type { TimelineRow } from "@/lib/view/build-timeline";
import { spanOfDays } from "@/lib/view/span-of-days";
import { formatDay } from "../../format";

/** The planned days of a step: "4 Jan 2027 to 10 Jan 2027", or one day. */
export function daysOf({ startsOn, endsOn }: Pick<TimelineRow, "startsOn" | "endsOn">): string {
  return startsOn === endsOn ? formatDay(startsOn) : `${formatDay(startsOn)} to ${formatDay(endsOn)}`;
}

/** What may happen to an open step without moving a later one, if anything; null for the rest. */
export function floatWords(row: TimelineRow, hasParallelWork: boolean): string | null {
  if (row.status === "done" || row.status === "skipped") return null;
  if (row.isCritical) return "no slack: a delay moves the finish";
  if (row.floatDays === 0) return null;
  return hasParallelWork ? `${spanOfDays(row.floatDays)} of slack` : `may wait ${spanOfDays(row.floatDays)}`;
}

/** A row in words, for those who do not see the bar. */
export function rowWords(row: TimelineRow, hasParallelWork: boolean): string {
  const status = row.isNext ? `${statusWord(row.status)}, next step` : statusWord(row.status);
  return [status, daysOf(row), floatWords(row, hasParallelWork)].filter(Boolean).join("; ");
}
