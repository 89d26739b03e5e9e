import { sortTopologically } from "@/lib/graph/sort-topologically";
import { type Calendar, dayOfMinute, minutesUntilDay } from "@/lib/planner/calendar";
import type { Work } from "@/lib/planner/schedule/work";
import { addMonths } from "@/lib/time/add-months";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { toDayNumber } from "@/lib/time/to-day-number";

/** Day number before which no schedule with waits ends: the longest chain of work and waits, and all experience in a row. */
export function boundWaits(work: Work, calendar: Calendar): number {
  const { dag } = work;
  const doneDay = new Int32Array(dag.size).fill(calendar.startDay);
  let end = calendar.startDay;
  let allMonths = 0;
  let firstExperience = Number.POSITIVE_INFINITY;
  for (const node of sortTopologically(dag.after, dag.before)) {
    let from = Math.max(calendar.startDay, work.startNotBefore[node]!);
    for (let e = dag.before.start[node]!; e < dag.before.start[node + 1]!; e++) {
      from = Math.max(from, doneDay[dag.before.to[e]!]!);
    }
    const months = work.months[node]!;
    const begun = work.begunDay[node]! > 0 ? work.begunDay[node]! : from;
    if (months > 0) firstExperience = Math.min(firstExperience, begun);
    allMonths += months;
    const done = months > 0 ? addMonthsToDay(begun, months) : dayAfterWork(calendar, from, dag.minutes[node]!);
    doneDay[node] = Math.max(done, work.finishNotBefore[node]!, from);
    end = Math.max(end, doneDay[node]!);
  }
  if (allMonths > 0) {
    // From the 29th on a shorter month can cut days off, once; later starts never end earlier.
    const cut = Math.max(0, Number(fromDayNumber(firstExperience).slice(8)) - 28);
    end = Math.max(end, addMonthsToDay(firstExperience, allMonths) - cut);
  }
  return end;
}

/** The day on which so many minutes are worked when they begin on `from`, on the whole of its capacity. */
function dayAfterWork(calendar: Calendar, from: number, minutes: number): number {
  return dayOfMinute(calendar, minutesUntilDay(calendar, from - 1) + minutes);
}

const addMonthsToDay = (day: number, months: number): number => toDayNumber(addMonths(fromDayNumber(day), months));
