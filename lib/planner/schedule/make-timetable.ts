import type { Calendar } from "@/lib/planner/calendar";
import type { Dag, Order } from "@/lib/planner/order/dag";
import { orderByValue } from "@/lib/planner/order/order-by-value";
import { followSequence, scheduleWork } from "@/lib/planner/schedule/schedule-work";
import type { Schedule, Work } from "@/lib/planner/schedule/work";
import { addMonths } from "@/lib/time/add-months";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { toDayNumber } from "@/lib/time/to-day-number";

export type Timetable = {
  order: Order;
  schedule: Schedule;
  boundDay: number;
  /** Nodes whose certification expires before the plan ends. */
  renew: number[];
  /** True when the schedule no longer follows the order of value. */
  isMoved: boolean;
};
/** `lastDay`: day number of the deadline, Infinity without one. */
export type TimetableOptions = { states: number; tries: number; lastDay: number };

/** Certifications are moved late at most this often: what moves up may expire instead. */
const ROUNDS = 3;

/**
 * Orders milestones by value and puts them on the calendar. A certification that would expire before the plan ends moves to the
 * end, with all that needs it, where that costs no day; `validMonths` by node, 0: does not expire. Null: the calendar ends first.
 */
export function makeTimetable(
  work: Work,
  validMonths: Int32Array,
  calendar: Calendar,
  options: TimetableOptions,
): Timetable | null {
  const order = orderByValue(work.dag, options.states);
  const scheduled = scheduleWork(work, order.sequence, calendar, options);
  if (scheduled === null) return null;
  const { boundDay } = scheduled;
  let best = { schedule: scheduled.schedule, renew: listExpiring(scheduled.schedule, validMonths), isMoved: false };
  let { schedule, renew } = best;
  let sequence = order.sequence;
  for (let round = 1; round < ROUNDS && renew.length > 0; round++) {
    sequence = moveLate(work.dag, sequence, renew);
    const next = followSequence(work, sequence, calendar);
    if (next === null || next.endDay > best.schedule.endDay) break;
    schedule = next;
    renew = listExpiring(schedule, validMonths);
    if (renew.length < best.renew.length) best = { schedule, renew, isMoved: true };
  }
  return { order, boundDay, ...best };
}

/** Nodes whose certification, valid for `validMonths` from its finish, expires before the schedule ends. */
export function listExpiring(schedule: Schedule, validMonths: Int32Array): number[] {
  const expiring: number[] = [];
  validMonths.forEach((months, node) => {
    if (months === 0) return;
    const until = toDayNumber(addMonths(fromDayNumber(schedule.finishDay[node]!), months));
    if (until < schedule.endDay) expiring.push(node);
  });
  return expiring;
}

/** The sequence with some nodes, and all that comes after them by need, at its end; both parts keep their order. */
function moveLate(dag: Dag, sequence: Int32Array, nodes: readonly number[]): Int32Array {
  const isLate = new Uint8Array(dag.size);
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isLate[node] === 1) continue;
    isLate[node] = 1;
    for (let e = dag.after.start[node]!; e < dag.after.start[node + 1]!; e++) open.push(dag.after.to[e]!);
  }
  return Int32Array.from([
    ...sequence.filter((node) => isLate[node] === 0),
    ...sequence.filter((node) => isLate[node] === 1),
  ]);
}
