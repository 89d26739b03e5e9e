import type { Calendar } from "@/lib/planner/calendar";
import type { Compiled } from "@/lib/planner/compiled";
import { type Network, readValidity } from "@/lib/planner/network";
import type { PlanLimits } from "@/lib/planner/options";
import { isInTime } from "@/lib/planner/place-within";
import { keepTimetable } from "@/lib/planner/revise/keep-timetable";
import { orderStably } from "@/lib/planner/revise/order-stably";
import { follow, listExpiring, type Timetable } from "@/lib/planner/schedule/make-timetable";
import { scheduleWork } from "@/lib/planner/schedule/schedule-work";
import { readRegime, type Schedule, type Work } from "@/lib/planner/schedule/work";
import type { Person, Plan } from "@/lib/planner/types";

/** Days by which the old timetable may end later than its order followed anew before it is given up, where caps or waits bind. */
const PATIENCE = 7;
const MOST_ROUNDS = 10;

/**
 * The old timetable as it stands when it still fits; else the old order, followed on today's calendar; and where caps or waits
 * push that beyond the deadline, the best schedule found. The value is not weighed again: its bound is 0.
 */
export function arrangeStably(
  compiled: Compiled,
  person: Person,
  previous: Plan,
  calendar: Calendar,
  settings: PlanLimits,
): (network: Network, work: Work) => Timetable | null {
  const position = new Map(previous.items.map((item, place) => [item.id, place]));
  return (network, work) => {
    const idOf = (node: number): string => compiled.itemIds[network.items[node]!]!;
    const places = Float64Array.from(network.items.keys(), (node) => position.get(idOf(node)) ?? -1);
    const sequence = orderStably(network.dag, places);
    const followed = follow(work, sequence, calendar);
    const kept = keepTimetable(person, previous, network, work, idOf);
    const patience = readRegime(work) === "free" ? 0 : PATIENCE;
    let schedule = kept;
    const isKeepable = kept !== null && isInTime(person, network, kept.endDay);
    if (!isKeepable || (followed && kept.endDay - followed.endDay > patience)) {
      schedule = settle(work, followed, calendar, idOf);
      if (!schedule || !isInTime(person, network, schedule.endDay)) {
        schedule = scheduleWork(work, sequence, calendar, settings.tries)?.schedule ?? schedule;
      }
    }
    if (schedule === null) return null;
    const order = { sequence, value: schedule.value, bound: 0, isOptimal: false, blockEnds: [network.dag.size] };
    const renew = listExpiring(schedule, readValidity(compiled, network));
    const boundDay = readRegime(work) === "free" ? schedule.endDay : calendar.startDay;
    return { order, schedule, boundDay, renew, isMoved: true };
  };
}

/**
 * Where caps or waits bind, a schedule followed again in the order in which it gets things done may end much earlier; then it
 * is, so that replanning a replanned plan changes nothing.
 */
function settle(
  work: Work,
  first: Schedule | null,
  calendar: Calendar,
  idOf: (node: number) => string,
): Schedule | null {
  if (first === null || readRegime(work) === "free") return first;
  let schedule = first;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const done = schedule.doneMinute;
    const sequence = Int32Array.from(done.keys()).sort((a, b) => done[a]! - done[b]! || (idOf(a) < idOf(b) ? -1 : 1));
    const next = follow(work, sequence, calendar);
    if (next === null || schedule.endDay - next.endDay <= PATIENCE) break;
    schedule = next;
  }
  return schedule;
}
