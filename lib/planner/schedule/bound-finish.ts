import {
  type Calendar,
  findMinute,
  lastWeekOf,
  type Moment,
  minutesBeforeWeek,
  minutesOfWeek,
} from "@/lib/planner/calendar";
import { sortTopologically } from "@/lib/graph/sort-topologically";
import type { Work } from "@/lib/planner/schedule/work";

/** No schedule ends before `end`. `latestStart` (in weeks, by node): begin later and that end cannot be met. */
export type FinishBound = { end: Moment; latestStart: Float64Array };

/** Weeks by which the destructive test may raise the bound, and weeks that it may walk through in all. */
const MOST_RAISES = 400;
const MOST_WEEKS = 2_000_000;

const isLater = (a: Moment, b: Moment): boolean => a.week > b.week || (a.week === b.week && a.used > b.used);

/**
 * A lower bound on the finish under weekly caps: all work at full capacity; the longest chain at its caps; and, raised week by
 * week while refuted, "everything is done by then", because up to each latest finish the weeks must hold the work due.
 */
export function boundFinish(work: Work, calendar: Calendar): FinishBound {
  const { dag } = work;
  const topological = sortTopologically(dag.after, dag.before);
  const total = dag.minutes.reduce((sum, minutes) => sum + minutes, 0);
  let end = total > 0 ? findMinute(calendar, total) : { week: 0, used: 1 };
  const earliest: Moment[] = [];
  for (const node of topological) {
    let from: Moment = { week: 0, used: 0 };
    for (let e = dag.before.start[node]!; e < dag.before.start[node + 1]!; e++) {
      const before = earliest[dag.before.to[e]!]!;
      if (isLater(before, from)) from = before;
    }
    earliest[node] = walkForward(calendar, from, dag.minutes[node]!, work.weeklyCap[node]!);
    if (isLater(earliest[node]!, end)) end = earliest[node]!;
  }
  for (let raise = 0; ; raise++) {
    const latest = listLatestStarts(work, calendar, topological, earliest, end.week);
    const isEnough = raise >= Math.min(MOST_RAISES, MOST_WEEKS / (1 + end.week));
    if (latest || isEnough || end.week >= lastWeekOf(calendar)) {
      return { end, latestStart: latest ?? new Float64Array(dag.size) };
    }
    let week = end.week + 1;
    while (week < lastWeekOf(calendar) && minutesOfWeek(calendar, week) === 0) week++;
    end = { week, used: 1 };
  }
}

/** When `minutes` are done at the earliest, at most `cap` a week, from a moment on. */
function walkForward(calendar: Calendar, from: Moment, minutes: number, cap: number): Moment {
  const last = lastWeekOf(calendar);
  let { week, used } = from;
  let left = minutes;
  while (left > 0 && week <= last) {
    const step = Math.min(cap, minutesOfWeek(calendar, week) - used);
    if (left <= step) return { week, used: used + left };
    left -= Math.max(0, step);
    week++;
    used = 0;
  }
  return { week: Math.min(week, last), used };
}

/** Latest start per node when all is to be done by the end of `lastWeek`; null when that is impossible. */
function listLatestStarts(
  work: Work,
  calendar: Calendar,
  topological: Int32Array,
  earliest: readonly Moment[],
  lastWeek: number,
): Float64Array | null {
  const { dag } = work;
  const latest: Moment[] = [];
  const due = new Float64Array(lastWeek + 1);
  for (let i = dag.size - 1; i >= 0; i--) {
    const node = topological[i]!;
    let by: Moment = { week: lastWeek, used: minutesOfWeek(calendar, lastWeek) };
    for (let e = dag.after.start[node]!; e < dag.after.start[node + 1]!; e++) {
      const after = latest[dag.after.to[e]!]!;
      if (isLater(by, after)) by = after;
    }
    if (isLater(earliest[node]!, by)) return null;
    due[by.week]! += dag.minutes[node]!;
    const start = walkBack(calendar, by, dag.minutes[node]!, work.weeklyCap[node]!);
    if (start === null) return null;
    latest[node] = start;
  }
  let sum = 0;
  for (let week = 0; week <= lastWeek; week++) {
    sum += due[week]!;
    if (sum > minutesBeforeWeek(calendar, week + 1)) return null;
  }
  return Float64Array.from(latest, ({ week, used }) => week + used / Math.max(1, minutesOfWeek(calendar, week)));
}

/** The latest moment from which `minutes` can still be done by a moment, at most `cap` a week; null before the start. */
function walkBack(calendar: Calendar, by: Moment, minutes: number, cap: number): Moment | null {
  let { week, used } = by;
  let left = minutes;
  while (left > 0) {
    const step = Math.min(cap, used);
    if (left <= step) return { week, used: used - left };
    left -= step;
    week--;
    if (week < 0) return null;
    used = minutesOfWeek(calendar, week);
  }
  return { week, used };
}
