import type { Calendar } from "@/lib/planner/calendar";
import type { Compiled } from "@/lib/planner/compiled";
import { type Network, readValidity } from "@/lib/planner/network";
import type { PlanLimits } from "@/lib/planner/options";
import { isInTime, lastDayOf } from "@/lib/planner/place-within";
import { keepTimetable } from "@/lib/planner/revise/keep-timetable";
import { orderStably } from "@/lib/planner/revise/order-stably";
import { listExpiring, type Timetable } from "@/lib/planner/schedule/make-timetable";
import { followSequence, scheduleWork } from "@/lib/planner/schedule/schedule-work";
import { readRegime, type Work } from "@/lib/planner/schedule/work";
import type { Person, Plan } from "@/lib/planner/types";

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
  const lastDay = lastDayOf(person);
  const position = new Map(previous.items.map((item, place) => [item.id, place]));
  return (network, work) => {
    const idOf = (node: number): string => compiled.itemIds[network.items[node]!]!;
    const places = new Float64Array(network.items.length);
    for (let node = 0; node < places.length; node++) places[node] = position.get(idOf(node)) ?? -1;
    const sequence = orderStably(network.dag, places);
    const kept = keepTimetable(person, calendar, previous, network, work, idOf);
    let schedule = kept && isInTime(person, network, kept.endDay) ? kept : followSequence(work, sequence, calendar);
    if (!schedule || !isInTime(person, network, schedule.endDay)) {
      schedule = scheduleWork(work, sequence, calendar, { tries: settings.tries, lastDay })?.schedule ?? schedule;
    }
    if (schedule === null) return null;
    const order = { sequence, value: schedule.value, bound: 0, isOptimal: false, blockEnds: [network.dag.size] };
    const renew = listExpiring(schedule, readValidity(compiled, network));
    const boundDay = readRegime(work) === "free" ? schedule.endDay : calendar.startDay;
    return { order, schedule, boundDay, renew, isMoved: true };
  };
}
