import { complete, nextDay, type Run, serve } from "@/lib/planner/schedule/run";
import { addMonths } from "@/lib/time/add-months";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { toDayNumber } from "@/lib/time/to-day-number";

/** Nobody sits down for less. */
const QUARTER = 15;

/**
 * Keeps experience going in the current week: the running one gets its share of minutes so far, a new one starts as soon as
 * its needs hold and the one before has ended. Its day of start may lie before the moment at which this is called.
 */
export function runExperience(run: Run): void {
  const { track } = run;
  while (track.running >= 0 || startNext(run)) {
    const node = track.running;
    const most = Math.min(run.quota[node]! + dueMinutes(run, node), run.work.weeklyCap[node]!);
    if (!serve(run, node, most)) return;
    track.freeFrom = complete(run, node, track.endDay);
    track.running = -1;
  }
}

function startNext(run: Run): boolean {
  const { track, schedule, work } = run;
  const today = nextDay(run);
  if (track.freeFrom > today) return false;
  let next = -1;
  for (const node of track.ready) {
    if (run.readyDay[node]! > today) continue;
    if (next < 0 || run.isBefore(node, next)) next = node;
  }
  if (next < 0) return false;
  track.ready = track.ready.filter((node) => node !== next);
  const begun = work.begunDay[next]!;
  const start = begun > 0 ? begun : Math.max(track.freeFrom, run.readyDay[next]!, run.calendar.startDay);
  track.running = next;
  track.startWeek = run.week;
  track.endDay = toDayNumber(addMonths(fromDayNumber(start), work.months[next]!));
  schedule.startDay[next] = start;
  run.quota[next] = 0;
  return true;
}

/** Minutes the experience is behind an even spread over its weeks, the current week included, in quarters of an hour. */
function dueMinutes(run: Run, node: number): number {
  const { track, calendar, week, work } = run;
  const firstDay = calendar.firstMonday + 7 * track.startWeek;
  const weeks = Math.max(1, Math.floor((track.endDay - firstDay) / 7));
  const minutes = work.dag.minutes[node]!;
  const even = (minutes * Math.min(weeks, week - track.startWeek + 1)) / weeks;
  const target = Math.min(minutes, Math.ceil(even / QUARTER) * QUARTER);
  return Math.max(0, target - (minutes - run.remaining[node]!));
}
