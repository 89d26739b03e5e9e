import type { IsoDay } from "@/lib/catalogue/types";
import type { DemandKind, Plan } from "@/lib/planner/types";
import type { SnapshotSchedule } from "./types";

/** What of a computed plan has to be kept so that it can be planned anew with least change; `logged` by item id, in minutes. */
export function toSchedule(plan: Plan, plannedOn: IsoDay, logged: ReadonlyMap<string, number>): SnapshotSchedule {
  return {
    plannedOn,
    items: plan.items.map(({ id, minutes, start, finish, phase }) => ({
      id,
      minutes,
      worked: logged.get(id) ?? 0,
      start,
      finish,
      phase,
    })),
    weeks: plan.weeks,
    dropped: plan.dropped.map(({ what, skill, level }) => ({ what, skill, level })),
    finish: plan.finish,
  };
}

/**
 * A kept timetable as the engine's previous plan. What only explains a plan (reasons, slack, proofs, totals) is blank: a
 * replan does not read it.
 */
export function toPreviousPlan(schedule: SnapshotSchedule): Plan {
  const { items, weeks, dropped, finish } = schedule;
  return {
    format: "waymark.plan/1",
    status: dropped.length > 0 ? "partial" : "complete",
    items: items.map(({ id, minutes, start, finish: end, phase }) => ({
      id,
      minutes,
      start,
      finish: end,
      phase,
      money: 0,
      after: [],
      slackDays: 0,
      why: { covers: [], for: [], instead: null },
    })),
    weeks,
    finish,
    totals: { minutes: 0, money: 0, cost: 0 },
    dropped: dropped.map(({ what, skill, level }) => ({
      what: what as DemandKind,
      skill,
      level,
      weight: 0,
      kind: "should",
      why: "impossible",
    })),
    phases: [],
    proof: {
      cost: 0,
      costOptimal: false,
      finish,
      finishOptimal: false,
      value: 0,
      valueBound: 0,
      valueOptimal: false,
      nodes: 0,
    },
  };
}
