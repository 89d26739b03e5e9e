import { type Calendar, lastWeekOf, minutesOfWeek } from "@/lib/planner/calendar";
import { complete, insertOpen, nextDay, type Run, serve, startRun } from "@/lib/planner/schedule/run";
import { runExperience } from "@/lib/planner/schedule/run-experience";
import type { Schedule, Work } from "@/lib/planner/schedule/work";

/**
 * Week by week: running experience first, then open milestones, then new ones by priority (smaller first) while fewer than
 * maxParallel are open, each up to its weekly cap. A milestone that has to wait for a day begins when other work has filled
 * the week up to that day, or on the next Monday: so all dates of study follow from the sessions. Null when the calendar ends
 * first.
 */
export function workByPriority(work: Work, priority: Float64Array, calendar: Calendar): Schedule | null {
  const run = startRun(work, priority, calendar);
  const lastWeek = lastWeekOf(calendar);
  for (; run.unfinished > 0; run.week++) {
    if (run.week > lastWeek) return null;
    run.used = 0;
    for (const node of run.open) run.quota[node] = 0;
    if (run.track.running >= 0) run.quota[run.track.running] = 0;
    runExperience(run);
    serveOpen(run);
    do {
      admitWaiting(run);
      openReady(run);
    } while (hasArrived(run));
    runExperience(run);
  }
  return run.schedule;
}

function serveOpen(run: Run): void {
  if (run.open.length === 0) return;
  const served = run.open;
  run.open = [];
  const kept: number[] = [];
  for (const node of served) {
    if (serve(run, node, run.work.weeklyCap[node]!)) complete(run, node, 0);
    else kept.push(node);
  }
  run.open = run.open.length === 0 ? kept : [...kept, ...run.open];
}

function openReady(run: Run): void {
  const { work, calendar, week } = run;
  while (run.open.length < work.maxParallel && run.used < minutesOfWeek(calendar, week)) {
    const node = run.ready.pop();
    if (node === undefined) return;
    run.quota[node] = 0;
    if (serve(run, node, work.weeklyCap[node]!)) complete(run, node, 0);
    else insertOpen(run, node);
  }
}

/** True when something that waited for a day can be opened now. */
function hasArrived(run: Run): boolean {
  const { work, calendar, week } = run;
  if (run.waiting.length === 0 || run.open.length >= work.maxParallel || run.used >= minutesOfWeek(calendar, week))
    return false;
  const today = nextDay(run);
  return run.waiting.some((node) => run.readyDay[node]! <= today);
}

function admitWaiting(run: Run): void {
  if (run.waiting.length === 0) return;
  const today = nextDay(run);
  const admitted = run.waiting.filter((node) => run.readyDay[node]! <= today);
  run.waiting = run.waiting.filter((node) => run.readyDay[node]! > today);
  for (const node of admitted) run.ready.push(node);
}
