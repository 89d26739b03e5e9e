import { type Calendar, dayOfMoment, minutesBeforeWeek, minutesUntilDay } from "@/lib/planner/calendar";
import { hasIdleTime } from "@/lib/planner/revise/has-idle-time";
import { listPieces, type Piece } from "@/lib/planner/revise/list-pieces";
import type { Network } from "@/lib/planner/network";
import { createSchedule, finishNode, readRegime, type Schedule, type Work } from "@/lib/planner/schedule/work";
import type { Id, Person, Plan } from "@/lib/planner/types";
import { toDayNumber } from "@/lib/time/to-day-number";

/**
 * The old timetable from today on, when it still says exactly what is left to do: every milestone has as many minutes in it as
 * remain, the calendar still puts them on the same days, leaves no new room, nothing begins before it may, and the same things
 * are planned. Null otherwise.
 */
export function keepTimetable(
  person: Person,
  calendar: Calendar,
  previous: Plan,
  network: Network,
  work: Work,
  idOf: (node: number) => Id,
): Schedule | null {
  const today = toDayNumber(person.start);
  const all = listPieces(person, calendar, previous);
  if (!all) return null;
  const pieces = all.filter((piece) => piece.day >= today);
  const nodeOf = new Map<Id, number>();
  for (let node = 0; node < network.items.length; node++) nodeOf.set(idOf(node), node);
  const left = network.dag.minutes.slice();
  for (const { id, minutes } of pieces) {
    const node = nodeOf.get(id);
    if (node === undefined) return null;
    left[node]! -= minutes;
  }
  if (left.some((minutes) => minutes !== 0)) return null;
  if (readRegime(work) !== "free" && hasIdleTime(person, all, nodeOf, work)) return null;
  return readSchedule(calendar, previous, work, pieces, nodeOf);
}

function readSchedule(
  calendar: Calendar,
  previous: Plan,
  work: Work,
  pieces: readonly Piece[],
  nodeOf: ReadonlyMap<Id, number>,
): Schedule | null {
  const schedule = createSchedule(work.dag.size, calendar.startDay);
  const left = work.dag.minutes.slice();
  const oldItems = new Map(previous.items.map((item) => [item.id, item]));
  const lastDay = schedule.finishDay.slice();
  let [week, used] = [0, 0];
  for (const { day, lastDay: lastOfPiece, id, minutes } of pieces) {
    const node = nodeOf.get(id)!;
    const pieceWeek = Math.floor((day - calendar.firstMonday) / 7);
    if (pieceWeek !== week) [week, used] = [pieceWeek, 0];
    if (dayOfMoment(calendar, week, used + 1) !== day) return null;
    if (day < work.startNotBefore[node]!) return null;
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
    lastDay[node] = lastOfPiece;
    if (left[node] === 0) schedule.doneMinute[node] = minutesBeforeWeek(calendar, week) + used;
  }
  for (const [id, node] of nodeOf) {
    const old = oldItems.get(id);
    if (!old) return null;
    const finish = toDayNumber(old.finish);
    const canWait = work.months[node]! > 0 || work.finishNotBefore[node]! > 0;
    if (lastDay[node]! > finish || (lastDay[node]! < finish && !canWait)) return null;
    if (work.months[node]! > 0) schedule.startDay[node] = toDayNumber(old.start);
    const done = schedule.doneMinute[node]!;
    const waited = lastDay[node]! < finish ? minutesUntilDay(calendar, finish - 1) : 0;
    finishNode(schedule, work.dag, node, Math.max(done, waited), finish);
  }
  return schedule;
}
