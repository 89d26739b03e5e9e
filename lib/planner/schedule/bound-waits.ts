import { sortTopologically } from "@/lib/graph/sort-topologically";
import { type Calendar, dayOfMinute, minutesUntilDay } from "@/lib/planner/calendar";
import { sumBehind } from "@/lib/planner/order/sum-behind";
import type { Work } from "@/lib/planner/schedule/work";
import { addMonths } from "@/lib/time/add-months";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { toDayNumber } from "@/lib/time/to-day-number";

/** Above this many milestones the transitive work is not added up. */
const MANY = 3000;

/** An experience: the day before which it cannot begin, its months, and the minutes of all that has to wait for it. */
type Span = { from: number; months: number; behind: number };

/**
 * Day number before which no schedule with waits ends: the longest chain of work and waits, where a milestone also comes after
 * the sum of all the work it needs and before the sum of all the work that needs it; and all experience in a row.
 */
export function boundWaits(work: Work, calendar: Calendar): number {
  const { dag, months, begunDay, startNotBefore, finishNotBefore } = work;
  const ahead = dag.size > MANY ? new Float64Array(dag.size) : sumBehind(dag, "before");
  const behind = dag.size > MANY ? ahead : sumBehind(dag);
  const doneDay = new Int32Array(dag.size).fill(calendar.startDay);
  const spans: Span[] = [];
  let end = calendar.startDay;
  for (const node of sortTopologically(dag.after, dag.before)) {
    let from = Math.max(calendar.startDay, startNotBefore[node]!);
    if (ahead[node]! > 0) from = Math.max(from, dayOfMinute(calendar, ahead[node]!));
    for (let e = dag.before.start[node]!; e < dag.before.start[node + 1]!; e++) {
      from = Math.max(from, doneDay[dag.before.to[e]!]!);
    }
    const begun = begunDay[node]! > 0 ? begunDay[node]! : from;
    // Those that run already may have begun beside each other.
    if (months[node]! > 0 && begunDay[node] === 0) spans.push({ from, months: months[node]!, behind: behind[node]! });
    const done =
      months[node]! > 0 ? addMonthsToDay(begun, months[node]!) : dayAfterWork(calendar, from, dag.minutes[node]!);
    doneDay[node] = Math.max(done, finishNotBefore[node]!, from);
    end = Math.max(end, dayAfterWork(calendar, doneDay[node]!, behind[node]!));
  }
  return Math.max(end, boundSpans(spans, calendar));
}

/** Experiences run one after another: for every set of those that begin late and have much behind them, all in a row. */
function boundSpans(spans: readonly Span[], calendar: Calendar): number {
  let end = calendar.startDay;
  for (const { from } of spans) {
    // From the 29th on a shorter month can cut days off, once; later starts never end earlier.
    const cut = Math.max(0, Number(fromDayNumber(from).slice(8)) - 28);
    for (const { behind } of spans) {
      const months = spans.reduce((sum, own) => (own.from >= from && own.behind >= behind ? sum + own.months : sum), 0);
      if (months > 0) end = Math.max(end, dayAfterWork(calendar, addMonthsToDay(from, months) - cut, behind));
    }
  }
  return end;
}

/** The day on which so many minutes are worked when they begin on `from`, on the whole of its capacity; without any, `from`. */
function dayAfterWork(calendar: Calendar, from: number, minutes: number): number {
  return minutes === 0 ? from : dayOfMinute(calendar, minutesUntilDay(calendar, from - 1) + minutes);
}

const addMonthsToDay = (day: number, months: number): number => toDayNumber(addMonths(fromDayNumber(day), months));
