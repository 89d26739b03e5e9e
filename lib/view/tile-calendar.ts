import type { IsoDay } from "@/lib/catalogue/types";
import { addDays } from "@/lib/time/add-days";
import { addMonths } from "@/lib/time/add-months";
import { daysBetween } from "@/lib/time/days-between";

/** A week, month or year of a timeline: the day it begins on the calendar, and where it lies, in weeks from the timeline's start. */
export type Tick = { on: IsoDay; startWeek: number; endWeek: number };
export type Ticks = { weeks: Tick[]; months: Tick[]; years: Tick[] };

/** Cuts `weeks` whole weeks from the Monday `startsOn` by week, month and year; what crosses an end is clipped to it. */
export function tileCalendar(startsOn: IsoDay, weeks: number): Ticks {
  const firstOfMonth = `${startsOn.slice(0, 7)}-01`;
  const firstOfYear = `${startsOn.slice(0, 4)}-01-01`;
  return {
    weeks: tile(startsOn, weeks, startsOn, (day) => addDays(day, 7)),
    months: tile(startsOn, weeks, firstOfMonth, (day) => addMonths(day, 1)),
    years: tile(startsOn, weeks, firstOfYear, (day) => addMonths(day, 12)),
  };
}

function tile(startsOn: IsoDay, weeks: number, first: IsoDay, next: (day: IsoDay) => IsoDay): Tick[] {
  const end = addDays(startsOn, weeks * 7);
  const ticks: Tick[] = [];
  for (let on = first; on < end; ) {
    const after = next(on);
    const startWeek = Math.max(0, daysBetween(startsOn, on) / 7);
    ticks.push({ on, startWeek, endWeek: Math.min(weeks, daysBetween(startsOn, after) / 7) });
    on = after;
  }
  return ticks;
}
