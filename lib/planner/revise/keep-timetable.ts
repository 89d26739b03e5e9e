import { createCalendar, dayOfMoment, minutesBeforeWeek, minutesOfWeek } from "@/lib/planner/calendar";
import type { Network } from "@/lib/planner/network";
import { createSchedule, finishNode, type Schedule, type Work } from "@/lib/planner/schedule/work";
import type { Id, Person, Plan } from "@/lib/planner/types";
import { toDayNumber } from "@/lib/time/to-day-number";

/** A piece of the old timetable: so many minutes of a milestone on a day. */
type Piece = { day: number; id: Id; minutes: number };

/**
 * The old timetable from today on, when it still says exactly what is left to do: every milestone has as many minutes in it as
 * remain, the calendar still puts them on the same days, and the same things are planned. Null otherwise.
 */
export function keepTimetable(
  person: Person,
  previous: Plan,
  network: Network,
  work: Work,
  idOf: (node: number) => Id,
): Schedule | null {
  const today = toDayNumber(person.start);
  const pieces = listPieces(person, previous)?.filter((piece) => piece.day >= today);
  if (!pieces) return null;
  const nodeOf = new Map(Array.from(network.items.keys()).map((node) => [idOf(node), node]));
  const left = network.dag.minutes.slice();
  for (const { id, minutes } of pieces) {
    const node = nodeOf.get(id);
    if (node === undefined) return null;
    left[node]! -= minutes;
  }
  if (left.some((minutes) => minutes !== 0)) return null;
  return readSchedule(person, previous, work, pieces, nodeOf);
}

/** Walks the old sessions through the days of today's weekly pattern; null where they do not fit or end on other days. */
function listPieces(person: Person, previous: Plan): Piece[] | null {
  const start = previous.items.reduce((first, item) => (item.start < first ? item.start : first), person.start);
  const calendar = createCalendar({ ...person, start });
  const pieces: Piece[] = [];
  for (const { monday, sessions } of previous.weeks) {
    const week = (toDayNumber(monday) - calendar.firstMonday) / 7;
    if (week < 0) return null;
    let used = 0;
    for (const [id, minutes] of sessions) {
      let rest = minutes;
      if (used + rest > minutesOfWeek(calendar, week)) return null;
      while (rest > 0) {
        const day = dayOfMoment(calendar, week, used + 1);
        const share = Math.min(rest, countMinutesOnDay(calendar, week, used, day));
        pieces.push({ day, id, minutes: share });
        used += share;
        rest -= share;
      }
    }
  }
  return pieces;
}

function countMinutesOnDay(
  calendar: ReturnType<typeof createCalendar>,
  week: number,
  used: number,
  day: number,
): number {
  let until = 0;
  for (let d = calendar.firstMonday + 7 * week; d <= day; d++) until += calendar.dayMinutes[d - calendar.firstMonday]!;
  return until - used;
}

function readSchedule(
  person: Person,
  previous: Plan,
  work: Work,
  pieces: readonly Piece[],
  nodeOf: ReadonlyMap<Id, number>,
): Schedule | null {
  const calendar = createCalendar(person);
  const schedule = createSchedule(work.dag.size, calendar.startDay);
  const left = work.dag.minutes.slice();
  const oldItems = new Map(previous.items.map((item) => [item.id, item]));
  const lastDay = schedule.finishDay.slice();
  let [week, used] = [0, 0];
  for (const { day, id, minutes } of pieces) {
    const node = nodeOf.get(id)!;
    const pieceWeek = Math.floor((day - calendar.firstMonday) / 7);
    if (pieceWeek !== week) [week, used] = [pieceWeek, 0];
    if (dayOfMoment(calendar, week, used + 1) !== day) return null;
    if (left[node] === work.dag.minutes[node] && work.months[node] === 0) schedule.startDay[node] = day;
    const last = schedule.sessionNode.length - 1;
    if (last >= 0 && schedule.sessionNode[last] === node && schedule.sessionWeek[last] === week) {
      schedule.sessionMinutes[last]! += minutes;
    } else {
      schedule.sessionWeek.push(week);
      schedule.sessionNode.push(node);
      schedule.sessionMinutes.push(minutes);
    }
    used += minutes;
    left[node]! -= minutes;
    lastDay[node] = day;
    if (left[node] === 0) schedule.doneMinute[node] = minutesBeforeWeek(calendar, week) + used;
  }
  for (const [id, node] of nodeOf) {
    const old = oldItems.get(id);
    if (!old) return null;
    const finish = toDayNumber(old.finish);
    const canWait = work.months[node]! > 0 || work.finishNotBefore[node]! > 0;
    if (lastDay[node]! > finish || (lastDay[node]! < finish && !canWait)) return null;
    if (work.months[node]! > 0) schedule.startDay[node] = toDayNumber(old.start);
    finishNode(schedule, work.dag, node, schedule.doneMinute[node]!, finish);
  }
  return schedule;
}
