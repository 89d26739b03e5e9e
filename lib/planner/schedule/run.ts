import { createPriorityQueue, type PriorityQueue } from "@/lib/graph/priority-queue";
import { type Calendar, dayOfMoment, minutesBeforeWeek, minutesOfWeek, minutesUntilDay } from "@/lib/planner/calendar";
import { createSchedule, finishNode, type Schedule, type Work } from "@/lib/planner/schedule/work";

/** Experiences run one at a time: which are ready, which one runs, since which week and day, until when. */
export type ExperienceTrack = { ready: number[]; running: number; startWeek: number; endDay: number; freeFrom: number };

/** A run through the weeks: where it stands, and what is open, ready or waiting for a day. */
export type Run = {
  work: Work;
  calendar: Calendar;
  isBefore: (a: number, b: number) => boolean;
  schedule: Schedule;
  week: number;
  used: number;
  remaining: Float64Array;
  /** Minutes worked on a node in the current week. */
  quota: Float64Array;
  predecessors: Int32Array;
  readyDay: Int32Array;
  open: number[];
  ready: PriorityQueue;
  waiting: number[];
  track: ExperienceTrack;
  unfinished: number;
};

/** A run before its first minute; `priority`: smaller first. */
export function startRun(work: Work, priority: Float64Array, calendar: Calendar): Run {
  const { dag } = work;
  const isBefore = (a: number, b: number): boolean =>
    priority[a]! < priority[b]! || (priority[a] === priority[b] && a < b);
  const run: Run = {
    work,
    calendar,
    isBefore,
    schedule: createSchedule(dag.size, calendar.startDay),
    week: 0,
    used: 0,
    remaining: dag.minutes.slice(),
    quota: new Float64Array(dag.size),
    predecessors: new Int32Array(dag.size),
    readyDay: work.startNotBefore.slice(),
    open: [],
    ready: createPriorityQueue(isBefore),
    waiting: [],
    track: { ready: [], running: -1, startWeek: 0, endDay: 0, freeFrom: 0 },
    unfinished: dag.size,
  };
  for (let node = 0; node < dag.size; node++) {
    run.predecessors[node] = dag.before.start[node + 1]! - dag.before.start[node]!;
    if (run.predecessors[node] === 0) release(run, node);
  }
  return run;
}

/** The day on which the next minute of the week would be worked; the week's Sunday when it is full. */
export function nextDay(run: Run): number {
  const { calendar, week, used } = run;
  if (used >= minutesOfWeek(calendar, week)) return calendar.firstMonday + 7 * week + 6;
  return dayOfMoment(calendar, week, used + 1);
}

/** All predecessors are done: the node is ready now or waits for its day. */
function release(run: Run, node: number): void {
  if (run.work.months[node]! > 0) run.track.ready.push(node);
  else if (run.readyDay[node]! > nextDay(run)) run.waiting.push(node);
  else if (run.work.isBegun[node] === 1 && run.open.length < run.work.maxParallel) insertOpen(run, node);
  else run.ready.push(node);
}

/** Adds a node to those being worked on, kept in order of priority. */
export function insertOpen(run: Run, node: number): void {
  let place = run.open.length;
  while (place > 0 && run.isBefore(node, run.open[place - 1]!)) place--;
  run.open.splice(place, 0, node);
}

/** Works on a node until it has `most` minutes this week, or week or rest run out. True when nothing is left of it. */
export function serve(run: Run, node: number, most: number): boolean {
  const { schedule, calendar, week, work } = run;
  const free = minutesOfWeek(calendar, week) - run.used;
  const minutes = Math.min(run.remaining[node]!, most - run.quota[node]!, free);
  if (minutes > 0) {
    const isFirst = work.months[node] === 0 && run.remaining[node] === work.dag.minutes[node];
    if (isFirst) schedule.startDay[node] = nextDay(run);
    schedule.sessionWeek.push(week);
    schedule.sessionNode.push(node);
    schedule.sessionMinutes.push(minutes);
    run.used += minutes;
    run.remaining[node]! -= minutes;
    run.quota[node]! += minutes;
  }
  return run.remaining[node] === 0;
}

/** The node's work is done: it ends today, or on the day before which it cannot end. Returns that day; successors may follow. */
export function complete(run: Run, node: number, notBefore: number): number {
  const { work, schedule, calendar, week } = run;
  const { dag } = work;
  const workedOn = dayOfMoment(calendar, week, Math.max(1, run.used));
  const day = Math.max(workedOn, notBefore, work.finishNotBefore[node]!);
  const elapsed = minutesBeforeWeek(calendar, week) + run.used;
  // What ends by waiting for a day ends with that day's first minute still to come.
  const minute = day > workedOn ? Math.max(elapsed, minutesUntilDay(calendar, day - 1)) : elapsed;
  finishNode(schedule, dag, node, minute, day);
  run.unfinished--;
  for (let e = dag.after.start[node]!; e < dag.after.start[node + 1]!; e++) {
    const next = dag.after.to[e]!;
    run.readyDay[next] = Math.max(run.readyDay[next]!, day);
    run.predecessors[next]!--;
    if (run.predecessors[next] === 0) release(run, next);
  }
  return day;
}
