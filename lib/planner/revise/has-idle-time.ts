import { createCalendar, minutesOfWeek } from "@/lib/planner/calendar";
import type { Piece } from "@/lib/planner/revise/list-pieces";
import type { Work } from "@/lib/planner/schedule/work";
import type { Id, Person } from "@/lib/planner/types";

/** First and last week in which a milestone is worked. */
type Span = { first: number; last: number };

/**
 * True when some week from today on has minutes left over that one of the milestones could take: an open one below its weekly
 * cap, or a ready one while not too many are open. The old timetable was made without such weeks, so there are more hours now.
 */
export function hasIdleTime(
  person: Person,
  pieces: readonly Piece[],
  nodeOf: ReadonlyMap<Id, number>,
  work: Work,
): boolean {
  const calendar = createCalendar(person);
  const weekOf = (day: number): number => Math.floor((day - calendar.firstMonday) / 7);
  const worked = new Map<number, Map<number, number>>();
  const spans = new Map<number, Span>();
  const takenFromToday = new Map<number, number>();
  let lastWeek = 0;
  for (const { day, id, minutes } of pieces) {
    const week = weekOf(day);
    const node = nodeOf.get(id);
    if (day >= calendar.startDay) takenFromToday.set(week, (takenFromToday.get(week) ?? 0) + minutes);
    if (week < 0 || (node === undefined && day < calendar.startDay)) continue;
    lastWeek = Math.max(lastWeek, week);
    if (node === undefined) continue;
    const inWeek = worked.get(week) ?? new Map<number, number>();
    inWeek.set(node, (inWeek.get(node) ?? 0) + minutes);
    worked.set(week, inWeek);
    spans.set(node, { first: Math.min(spans.get(node)?.first ?? week, week), last: week });
  }
  const isDone = (node: number, week: number): boolean =>
    (spans.get(node)?.last ?? 0) <= week && work.months[node] === 0;
  for (let week = 0; week < lastWeek; week++) {
    const inWeek = worked.get(week) ?? new Map<number, number>();
    if ((takenFromToday.get(week) ?? 0) >= minutesOfWeek(calendar, week)) continue;
    const open = [...spans].filter(([node, span]) => work.months[node] === 0 && span.first <= week && span.last > week);
    if (open.some(([node]) => (inWeek.get(node) ?? 0) < work.weeklyCap[node]!)) return true;
    // What waited for a day of the current week was put on the next Monday: that is no room that was found since.
    if (week === 0 || open.length >= work.maxParallel) continue;
    const monday = calendar.firstMonday + 7 * week;
    for (const [node, span] of spans) {
      if (span.first <= week || work.months[node]! > 0 || work.startNotBefore[node]! > monday) continue;
      const { start, to } = work.dag.before;
      if (to.subarray(start[node]!, start[node + 1]!).every((before) => isDone(before, week))) return true;
    }
  }
  return false;
}
