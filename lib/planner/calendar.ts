import { fromDayNumber } from "@/lib/time/from-day-number";
import type { IsoDay } from "@/lib/time/iso-day";
import { toDayNumber } from "@/lib/time/to-day-number";
import { weekdayOf } from "@/lib/time/weekday-of";
import type { Person } from "@/lib/planner/types";

/** The last day that 'YYYY-MM-DD' can write; no plan goes beyond it. */
const LAST_DAY = toDayNumber("9999-12-31");

/**
 * Minutes a person has, by day and by ISO week counted from the week of the start (week 0). Days before the start have none.
 * The lists grow as far as somebody looked; reading never changes an answer.
 */
export type Calendar = {
  startDay: number;
  firstMonday: number;
  week: readonly number[];
  exceptions: readonly { from: number; to: number; minutes: number }[];
  dayMinutes: number[];
  weekMinutes: number[];
  /** minutesBefore[t]: capacity of all weeks before week t. */
  minutesBefore: number[];
};
/** A minute of capacity: the `used`-th minute (from 1) of week `week`. */
export type Moment = { week: number; used: number };

/** The calendar of a person from `start` on: the weekly pattern, and on days of an exception the smallest of their minutes. */
export function createCalendar(person: Pick<Person, "start" | "week" | "exceptions">): Calendar {
  const startDay = toDayNumber(person.start);
  return {
    startDay,
    firstMonday: startDay - weekdayOf(startDay),
    week: person.week,
    exceptions: person.exceptions.map((e) => ({
      from: toDayNumber(e.from),
      to: toDayNumber(e.to),
      minutes: e.minutes,
    })),
    dayMinutes: [],
    weekMinutes: [],
    minutesBefore: [0],
  };
}

function readDay(calendar: Calendar, day: number): number {
  if (day < calendar.startDay || day > LAST_DAY) return 0;
  let least = -1;
  for (const exception of calendar.exceptions) {
    const applies = day >= exception.from && day <= exception.to;
    if (applies && (least < 0 || exception.minutes < least)) least = exception.minutes;
  }
  return least >= 0 ? least : (calendar.week[weekdayOf(day)] ?? 0);
}

/** Every day of the week that begins on `monday` has the minutes of its weekday. */
function isPlainWeek({ startDay, exceptions }: Calendar, monday: number): boolean {
  if (monday < startDay || monday + 6 > LAST_DAY) return false;
  for (const { from, to } of exceptions) if (from <= monday + 6 && to >= monday) return false;
  return true;
}

function growTo(calendar: Calendar, week: number): void {
  const { dayMinutes, weekMinutes, minutesBefore } = calendar;
  while (weekMinutes.length <= week) {
    const t = weekMinutes.length;
    const monday = calendar.firstMonday + 7 * t;
    const isPlain = isPlainWeek(calendar, monday);
    let sum = 0;
    for (let k = 0; k < 7; k++) {
      const minutes = isPlain ? (calendar.week[k] ?? 0) : readDay(calendar, monday + k);
      dayMinutes.push(minutes);
      sum += minutes;
    }
    weekMinutes.push(sum);
    minutesBefore.push(minutesBefore[t]! + sum);
  }
}

/** Minutes of capacity in week `week` (0 is the week of the start). */
export function minutesOfWeek(calendar: Calendar, week: number): number {
  if (week >= calendar.weekMinutes.length) growTo(calendar, week + 16);
  return calendar.weekMinutes[week]!;
}

/** Minutes of capacity in all weeks before week `week`. */
export function minutesBeforeWeek(calendar: Calendar, week: number): number {
  if (week > calendar.weekMinutes.length) growTo(calendar, week + 16);
  return calendar.minutesBefore[week]!;
}

/** The last week that holds a day which can be written. */
export function lastWeekOf(calendar: Calendar): number {
  return Math.floor((LAST_DAY - calendar.firstMonday) / 7);
}

/** Day number on which the `used`-th minute (from 1) of week `week` is worked, when each day is filled before the next. */
export function dayOfMoment(calendar: Calendar, week: number, used: number): number {
  if (week >= calendar.weekMinutes.length) growTo(calendar, week + 16);
  let k = 0;
  let reached = calendar.dayMinutes[7 * week]!;
  while (reached < used && k < 6) {
    k++;
    reached += calendar.dayMinutes[7 * week + k]!;
  }
  return calendar.firstMonday + 7 * week + k;
}

/** Where the `minute`-th minute of capacity (from 1) lies; beyond the last writable day it is the last moment there is. */
export function findMinute(calendar: Calendar, minute: number): Moment {
  const last = lastWeekOf(calendar);
  const { minutesBefore } = calendar;
  while (minutesBefore[minutesBefore.length - 1]! < minute && calendar.weekMinutes.length <= last) {
    growTo(calendar, Math.min(last, 2 * calendar.weekMinutes.length + 16));
  }
  let low = 0;
  let high = calendar.weekMinutes.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (minutesBefore[middle + 1]! >= minute) high = middle;
    else low = middle + 1;
  }
  return { week: low, used: Math.max(1, minute - minutesBefore[low]!) };
}

/** Day number on which the `minute`-th minute of capacity (from 1) is worked; the last writable day when there are fewer. */
export function dayOfMinute(calendar: Calendar, minute: number): number {
  const known = calendar.minutesBefore[calendar.minutesBefore.length - 1]!;
  if (known < minute && totalMinutes(calendar) < minute) return LAST_DAY;
  const moment = findMinute(calendar, Math.max(1, minute));
  return dayOfMoment(calendar, moment.week, moment.used);
}

/** Minutes of capacity up to and including day number `day`. */
export function minutesUntilDay(calendar: Calendar, day: number): number {
  if (day < calendar.startDay) return 0;
  const week = Math.floor((day - calendar.firstMonday) / 7);
  let sum = minutesBeforeWeek(calendar, week);
  minutesOfWeek(calendar, week);
  for (let d = calendar.firstMonday + 7 * week; d <= day; d++) sum += calendar.dayMinutes[d - calendar.firstMonday]!;
  return sum;
}

/** Every minute of capacity up to the last writable day, without growing the calendar past its last exception. */
export function totalMinutes(calendar: Calendar): number {
  const lastException = calendar.exceptions.reduce((last, e) => Math.max(last, e.to), calendar.startDay);
  const settled = Math.min(lastWeekOf(calendar), Math.floor((lastException - calendar.firstMonday) / 7) + 1);
  const perWeek = calendar.week.reduce((sum, minutes) => sum + minutes, 0);
  return minutesBeforeWeek(calendar, settled) + perWeek * Math.max(0, lastWeekOf(calendar) - settled);
}

/** The Monday of week `week`. */
export function mondayOfWeek(calendar: Calendar, week: number): IsoDay {
  return fromDayNumber(calendar.firstMonday + 7 * week);
}
