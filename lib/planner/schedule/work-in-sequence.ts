import { type Calendar, dayOfMoment, lastWeekOf, minutesBeforeWeek, minutesOfWeek } from "@/lib/planner/calendar";
import { createSchedule, finishNode, type Schedule, type Work } from "@/lib/planner/schedule/work";

/**
 * One milestone after another in the given order, without an idle minute: best for the finish and for the value where neither
 * caps nor waits bind. Null when the calendar ends first.
 */
export function workInSequence(work: Work, sequence: Int32Array, calendar: Calendar): Schedule | null {
  const { dag } = work;
  const schedule = createSchedule(dag.size, calendar.startDay);
  const lastWeek = lastWeekOf(calendar);
  let week = 0;
  let used = 0;
  for (const node of sequence) {
    let left = dag.minutes[node]!;
    let isStarted = false;
    while (left > 0) {
      const free = minutesOfWeek(calendar, week) - used;
      if (free <= 0) {
        week++;
        used = 0;
        if (week > lastWeek) return null;
        continue;
      }
      if (!isStarted) schedule.startDay[node] = dayOfMoment(calendar, week, used + 1);
      isStarted = true;
      const minutes = Math.min(left, free);
      schedule.sessionWeek.push(week);
      schedule.sessionNode.push(node);
      schedule.sessionMinutes.push(minutes);
      used += minutes;
      left -= minutes;
    }
    const day = dayOfMoment(calendar, week, Math.max(1, used));
    if (!isStarted) schedule.startDay[node] = day;
    finishNode(schedule, dag, node, minutesBeforeWeek(calendar, week) + used, day);
  }
  return schedule;
}
