import { measureSlack } from "@/lib/planner/assemble/measure-slack";
import { carryPhases, splitPhases } from "@/lib/planner/assemble/split-phases";
import { type Calendar, mondayOfWeek } from "@/lib/planner/calendar";
import type { Compiled } from "@/lib/planner/compiled";
import type { Network } from "@/lib/planner/network";
import type { Choice } from "@/lib/planner/select/choice";
import type { Demand } from "@/lib/planner/select/list-demands";
import type { Timetable } from "@/lib/planner/schedule/make-timetable";
import { listByCompletion, readRegime, type Schedule, type Work } from "@/lib/planner/schedule/work";
import type { Dropped, Id, Phase, Plan, PlanItem, PlanWeek, Proof } from "@/lib/planner/types";
import { fromDayNumber } from "@/lib/time/from-day-number";

export type Parts = {
  compiled: Compiled;
  calendar: Calendar;
  choice: Choice;
  network: Network;
  work: Work;
  timetable: Timetable;
  dropped: Dropped[];
  /** In a replan: the phase a milestone had. */
  oldPhase?: (id: Id) => number | undefined;
};

/** Writes a plan: milestones in the order in which they are done, weeks, phases, reasons and proofs. */
export function assemblePlan(parts: Parts): Plan {
  const { choice, network, timetable, dropped } = parts;
  const { schedule } = timetable;
  const idOf = (node: number): Id => parts.compiled.itemIds[network.items[node]!]!;
  const done = [...listByCompletion(schedule)];
  const { oldPhase } = parts;
  const phase = oldPhase
    ? carryPhases(done, (node) => oldPhase(idOf(node)))
    : splitPhases(done, network.dag.minutes, readBlocks(timetable));
  const renew = timetable.renew.map(idOf).sort();
  return {
    format: "waymark.plan/1",
    status: dropped.length > 0 ? "partial" : "complete",
    items: writeItems(parts, done, phase, idOf),
    weeks: writeWeeks(schedule, parts.calendar, idOf),
    finish: fromDayNumber(schedule.endDay),
    totals: { minutes: choice.minutes, money: choice.money, cost: choice.cost },
    dropped,
    phases: writePhases(done, phase, schedule, idOf),
    proof: writeProof(parts),
    ...(renew.length > 0 ? { renew } : {}),
  };
}

/** A demand as the plan lists it when it is not met. */
export function writeDropped(demand: Demand, why: Dropped["why"]): Dropped {
  const { what, skill, level, weight, kind } = demand;
  return { what, skill, level, weight, kind, why };
}

function readBlocks({ order }: Timetable): Int32Array {
  const blockOf = new Int32Array(order.sequence.length);
  let from = 0;
  order.blockEnds.forEach((end, block) => {
    for (; from < end; from++) blockOf[order.sequence[from]!] = block;
  });
  return blockOf;
}

function writeItems(parts: Parts, done: readonly number[], phase: Int32Array, idOf: (node: number) => Id): PlanItem[] {
  const { compiled, network, work, timetable, calendar } = parts;
  const { schedule } = timetable;
  const slack = measureSlack(work, schedule, calendar);
  const after: Id[][] = done.map(() => []);
  const serves: Id[][] = done.map(() => []);
  for (const [earlier, later] of network.edges) {
    after[later]!.push(idOf(earlier));
    serves[earlier]!.push(idOf(later));
  }
  return done.map((node) => ({
    id: idOf(node),
    minutes: network.dag.minutes[node]!,
    money: compiled.money[network.items[node]!]!,
    start: fromDayNumber(schedule.startDay[node]!),
    finish: fromDayNumber(schedule.finishDay[node]!),
    after: sortIds(after[node]!),
    slackDays: slack[node]!,
    phase: phase[node]!,
    why: {
      covers: network.covers[node]!.map(({ what, skill, level, weight }) => ({ what, skill, level, weight })),
      for: sortIds(serves[node]!),
      instead: null,
    },
  }));
}

/** Most lists hold one id or none. */
const sortIds = (ids: Id[]): Id[] => (ids.length > 1 ? ids.sort() : ids);

function writeWeeks(schedule: Schedule, calendar: Calendar, idOf: (node: number) => Id): PlanWeek[] {
  const weeks: PlanWeek[] = [];
  let current = -1;
  schedule.sessionWeek.forEach((week, i) => {
    if (week !== current) weeks.push({ monday: mondayOfWeek(calendar, week), sessions: [] });
    current = week;
    weeks[weeks.length - 1]!.sessions.push([idOf(schedule.sessionNode[i]!), schedule.sessionMinutes[i]!]);
  });
  return weeks;
}

function writePhases(
  done: readonly number[],
  phase: Int32Array,
  schedule: Schedule,
  idOf: (node: number) => Id,
): Phase[] {
  const phases: { from: number; to: number; items: Id[] }[] = [];
  for (const node of done) {
    const from = schedule.startDay[node]!;
    const to = schedule.finishDay[node]!;
    const known = phases[phase[node]!];
    if (!known) {
      phases.push({ from, to, items: [idOf(node)] });
      continue;
    }
    known.items.push(idOf(node));
    known.from = Math.min(known.from, from);
    known.to = Math.max(known.to, to);
  }
  return phases.map(({ from, to, items }) => ({ from: fromDayNumber(from), to: fromDayNumber(to), items }));
}

function writeProof({ choice, timetable, work }: Parts): Proof {
  const { order, schedule, boundDay, isMoved } = timetable;
  const isInOrder = !isMoved && readRegime(work) === "free";
  return {
    cost: choice.bound,
    costOptimal: choice.isOptimal,
    finish: fromDayNumber(Math.min(boundDay, schedule.endDay)),
    finishOptimal: schedule.endDay <= boundDay,
    value: schedule.value,
    valueBound: Math.min(order.bound, schedule.value),
    valueOptimal: order.isOptimal && isInOrder,
    nodes: choice.nodes,
  };
}
