import type { Dag } from "@/lib/planner/order/dag";

/** Milestones to put on the calendar; every list is by node of the dag. */
export type Work = {
  dag: Dag;
  /** Minutes a week at most; Infinity: no cap. */
  weeklyCap: Float64Array;
  /** Milestones of study that may be open at once. */
  maxParallel: number;
  /** Calendar months of an experience; 0 for study. Experiences run one after another, beside study. */
  months: Int32Array;
  /** Day numbers before which a milestone cannot begin, or cannot be finished; 0: any day. */
  startNotBefore: Int32Array;
  finishNotBefore: Int32Array;
  /** 1 for a milestone that was begun before the plan starts. */
  isBegun: Uint8Array;
  /** Day number on which an experience that runs already began; 0: not yet. */
  begunDay: Int32Array;
};

/** Which rules bind: none (one milestone at a time is best), weekly caps, or waits on the calendar. */
export type Regime = "free" | "capped" | "waiting";

/** The regime of a piece of work; waits may come with caps. */
export function readRegime(work: Work): Regime {
  for (const list of [work.months, work.startNotBefore, work.finishNotBefore]) {
    for (let node = 0; node < list.length; node++) if (list[node]! > 0) return "waiting";
  }
  return work.weeklyCap.some(Number.isFinite) ? "capped" : "free";
}

/** A timetable: sessions in the order in which they are worked, and per node when it begins and ends. */
export type Schedule = {
  sessionWeek: number[];
  sessionNode: number[];
  sessionMinutes: number[];
  startDay: Int32Array;
  finishDay: Int32Array;
  /** Minutes of capacity elapsed when the node is done. */
  doneMinute: Float64Array;
  /** Minutes of capacity elapsed, and the day, when all of it is done. */
  endMinute: number;
  endDay: number;
  /** Sum of value times doneMinute. */
  value: number;
};

/** A schedule of `size` nodes with nothing in it yet. */
export function createSchedule(size: number, startDay: number): Schedule {
  return {
    sessionWeek: [],
    sessionNode: [],
    sessionMinutes: [],
    startDay: new Int32Array(size).fill(startDay),
    finishDay: new Int32Array(size).fill(startDay),
    doneMinute: new Float64Array(size),
    endMinute: 0,
    endDay: startDay,
    value: 0,
  };
}

/** The nodes in the order in which they are done; of two at the same minute the smaller number first. */
export function listByCompletion(schedule: Schedule): Int32Array {
  const { doneMinute } = schedule;
  const nodes = new Int32Array(doneMinute.length).map((_, node) => node);
  return nodes.sort((a, b) => doneMinute[a]! - doneMinute[b]! || a - b);
}

/** Notes that a node is done; keeps the ends and the value up to date. */
export function finishNode(schedule: Schedule, dag: Dag, node: number, minute: number, day: number): void {
  schedule.doneMinute[node] = minute;
  schedule.finishDay[node] = day;
  schedule.value += dag.value[node]! * minute;
  schedule.endMinute = Math.max(schedule.endMinute, minute);
  schedule.endDay = Math.max(schedule.endDay, day);
}
