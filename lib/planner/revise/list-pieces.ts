import { type Calendar, createCalendar, dayOfMoment, minutesOfWeek } from "@/lib/planner/calendar";
import type { Id, Person, Plan, PlanWeek } from "@/lib/planner/types";
import { addDays } from "@/lib/time/add-days";
import { fromDayNumber } from "@/lib/time/from-day-number";
import type { IsoDay } from "@/lib/time/iso-day";
import { toDayNumber } from "@/lib/time/to-day-number";

/** A piece of the old timetable: so many minutes of a milestone from a day to another; on one day up to the week of today. */
export type Piece = { day: number; lastDay: number; id: Id; minutes: number };

/**
 * The old sessions by day, walked through today's weekly pattern from the day on which the old plan began; null where they do
 * not fit. That day is not written in a plan with experience under way: it is the one that gives its milestones their starts.
 */
export function listPieces(person: Person, today: Calendar, previous: Plan): Piece[] | null {
  const starts = new Map(previous.items.map((item) => [item.id, item.start]));
  const earliest = previous.items.reduce((first, item) => (item.start < first ? item.start : first), person.start);
  const monday = previous.weeks[0]?.monday ?? person.start;
  const candidates = [person.start, earliest, ...Array.from({ length: 7 }, (_, k) => addDays(monday, 6 - k))];
  for (const start of new Set(candidates)) {
    const calendar = start === person.start ? today : createCalendar({ ...person, start });
    const firstWeek = walkWeeks(calendar, today, previous.weeks.slice(0, 1));
    if (!firstWeek || !agreesWithStarts(firstWeek, starts)) continue;
    return walkWeeks(calendar, today, previous.weeks);
  }
  return null;
}

/** Each milestone of study that begins in these pieces begins on the day that the plan says. */
function agreesWithStarts(pieces: readonly Piece[], starts: ReadonlyMap<Id, IsoDay>): boolean {
  const seen = new Set<Id>();
  return pieces.every(({ day, id }) => {
    if (seen.has(id) || id.startsWith("experience:")) return true;
    seen.add(id);
    return starts.get(id) === fromDayNumber(day);
  });
}

/** From the week after today's on both calendars have the same minutes, and nobody asks how a session falls into days. */
function walkWeeks(old: Calendar, today: Calendar, weeks: readonly PlanWeek[]): Piece[] | null {
  const pieces: Piece[] = [];
  for (const { monday, sessions } of weeks) {
    const firstDay = toDayNumber(monday);
    const isLater = firstDay > today.startDay;
    const calendar = isLater ? today : old;
    const week = (firstDay - calendar.firstMonday) / 7;
    if (week < 0) return null;
    let used = 0;
    for (const [id, minutes] of sessions) {
      let rest = minutes;
      if (used + rest > minutesOfWeek(calendar, week)) return null;
      while (rest > 0) {
        const day = dayOfMoment(calendar, week, used + 1);
        const share = isLater ? rest : Math.min(rest, countMinutesOnDay(calendar, week, used, day));
        used += share;
        rest -= share;
        pieces.push({ day, lastDay: isLater ? dayOfMoment(calendar, week, used) : day, id, minutes: share });
      }
    }
  }
  return pieces;
}

function countMinutesOnDay(calendar: Calendar, week: number, used: number, day: number): number {
  let until = 0;
  for (let d = calendar.firstMonday + 7 * week; d <= day; d++) until += calendar.dayMinutes[d - calendar.firstMonday]!;
  return until - used;
}
