import { type Calendar, dayOfMoment } from "@/lib/planner/calendar";
import { boundFinish } from "@/lib/planner/schedule/bound-finish";
import { boundWaits } from "@/lib/planner/schedule/bound-waits";
import { listPriorities } from "@/lib/planner/schedule/list-priorities";
import { readRegime, type Schedule, type Work } from "@/lib/planner/schedule/work";
import { workByPriority } from "@/lib/planner/schedule/work-by-priority";
import { workInSequence } from "@/lib/planner/schedule/work-in-sequence";

/** A schedule and the day number before which none can end. */
export type Scheduled = { schedule: Schedule; boundDay: number };

/** Above this many milestones only two lists are tried. */
const MANY = 3000;
const SHAKEN_LISTS = 60;
/** Weeks that all lists together may walk through: a plan of a thousand weeks is tried as often as any other. */
const MOST_WEEKS = 80_000;
/** Lists tried with waits although one of them met the bound. */
const MOST_AFTER_BOUND = 4;

/**
 * Puts work on the calendar. Without caps and waits the sequence itself is best. Else priority lists are tried until one meets
 * the lower bound; among those that end within a week (or 1 %) of the earliest end found, the one that brings value earliest
 * wins: a few days at the end are not worth months at the start, unless they are beyond `lastDay`, the day number of the
 * deadline. Null when the calendar ends first.
 */
export function scheduleWork(
  work: Work,
  sequence: Int32Array,
  calendar: Calendar,
  { tries, lastDay }: { tries: number; lastDay: number },
): Scheduled | null {
  const regime = readRegime(work);
  if (regime === "free") {
    const schedule = workInSequence(work, sequence, calendar);
    return schedule && { schedule, boundDay: schedule.endDay };
  }
  const bound = boundFinish(work, calendar);
  const cappedDay = dayOfMoment(calendar, bound.end.week, Math.max(1, bound.end.used));
  const boundDay = regime === "waiting" ? Math.max(cappedDay, boundWaits(work, calendar)) : cappedDay;
  const isMany = work.dag.size > MANY;
  const found: Schedule[] = [];
  const attempt = (priority: Float64Array): boolean => {
    const schedule = workByPriority(work, priority, calendar);
    if (schedule) found.push(schedule);
    return schedule !== null && weekOf(calendar, schedule.endDay) <= weekOf(calendar, boundDay);
  };
  const room = isMany ? 2 : Math.max(2, Math.floor(MOST_WEEKS / (1 + weekOf(calendar, boundDay))));
  const lists = listPriorities(work, sequence, calendar, Math.min(tries, room));
  // Only the order of value ends the search at once: a few later lists might still bring value earlier.
  let isMet = attempt(lists[0]!);
  const most = regime === "waiting" ? MOST_AFTER_BOUND : lists.length;
  for (let k = 1; k < lists.length && !(isMet && (k === 1 || k > most)); k++) isMet = attempt(lists[k]!) || isMet;
  // Waits alone leave the shaken lists nothing to find: what runs on the calendar does not come earlier by another order.
  if (!isMet && work.weeklyCap.some(Number.isFinite))
    shakeLists(bound.latestStart, Math.min(SHAKEN_LISTS, room - lists.length), attempt);
  return found.length > 0 ? { schedule: pickSchedule(found, calendar, lastDay), boundDay } : null;
}

/** The schedule that keeps to a sequence as far as caps and waits allow. */
export function followSequence(work: Work, sequence: Int32Array, calendar: Calendar): Schedule | null {
  if (readRegime(work) === "free") return workInSequence(work, sequence, calendar);
  const priority = new Float64Array(work.dag.size);
  sequence.forEach((node, i) => {
    priority[node] = i;
  });
  return workByPriority(work, priority, calendar);
}

const weekOf = (calendar: Calendar, day: number): number => Math.floor((day - calendar.firstMonday) / 7);

/** Latest start first, then the same list shaken ever more, until the bound is met. */
function shakeLists(latestStart: Float64Array, count: number, attempt: (priority: Float64Array) => boolean): void {
  let seed = 12345;
  for (let k = 0; k < count; k++) {
    const width = k === 0 ? 0 : Math.min(6, 0.5 + 0.1 * k);
    const priority = latestStart.map((start) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return start + (seed / 4294967296 - 0.5) * width;
    });
    if (attempt(priority)) return;
  }
}

function pickSchedule(found: readonly Schedule[], calendar: Calendar, lastDay: number): Schedule {
  const earliest = found.reduce((best, schedule) => (isEarlier(schedule, best) ? schedule : best));
  const week = weekOf(calendar, earliest.endDay);
  const latest = week + Math.max(1, Math.floor(week / 100));
  const isNear = ({ endDay }: Schedule): boolean =>
    weekOf(calendar, endDay) <= latest && (endDay <= lastDay || earliest.endDay > lastDay);
  return found.reduce(
    (best, schedule) => (isNear(schedule) && schedule.value < best.value ? schedule : best),
    earliest,
  );
}

const isEarlier = (a: Schedule, b: Schedule): boolean =>
  a.endDay < b.endDay || (a.endDay === b.endDay && a.endMinute < b.endMinute);
