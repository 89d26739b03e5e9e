import { sortTopologically } from "@/lib/graph/sort-topologically";
import { type Calendar, dayOfMinute, minutesUntilDay } from "@/lib/planner/calendar";
import { sumBehind } from "@/lib/planner/order/sum-behind";
import { readRegime, type Schedule, type Work } from "@/lib/planner/schedule/work";
import { addMonths } from "@/lib/time/add-months";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { toDayNumber } from "@/lib/time/to-day-number";

/** Above this many milestones the transitive work is not added up. */
const MANY = 3000;

/**
 * Order float per node in days: how much later it could end without moving the end of the plan, if only what needs it stays
 * behind it. Without caps and waits it is exact (theorem U of the design study): all minutes are worked without a gap, so the
 * node must leave room for the work of everything that transitively needs it. With waits, chains on the calendar count as
 * well. -1 throughout for plans above 3000 milestones.
 */
export function measureSlack(work: Work, schedule: Schedule, calendar: Calendar): Int32Array {
  const { dag } = work;
  if (dag.size > MANY) return new Int32Array(dag.size).fill(-1);
  const behind = sumBehind(dag);
  const chain = readRegime(work) === "waiting" ? listChainLimits(work, schedule, calendar) : null;
  return Int32Array.from(behind, (minutes, node) => {
    const latest = dayOfMinute(calendar, Math.max(1, schedule.endMinute - minutes));
    const limit = chain ? Math.min(chain[node]!, minutes > 0 ? latest : schedule.endDay) : latest;
    return Math.max(0, limit - schedule.finishDay[node]!);
  });
}

/** Latest day on which each node may end so that the chain behind it, with its months on the calendar, still ends in time. */
function listChainLimits(work: Work, schedule: Schedule, calendar: Calendar): Int32Array {
  const { dag, months } = work;
  const limit = new Int32Array(dag.size).fill(schedule.endDay);
  const topological = sortTopologically(dag.after, dag.before);
  for (let i = dag.size - 1; i >= 0; i--) {
    const node = topological[i]!;
    for (let e = dag.after.start[node]!; e < dag.after.start[node + 1]!; e++) {
      const next = dag.after.to[e]!;
      const begin =
        months[next]! > 0
          ? toDayNumber(addMonths(fromDayNumber(limit[next]!), -months[next]!))
          : dayOfMinute(calendar, Math.max(1, minutesUntilDay(calendar, limit[next]!) - dag.minutes[next]!));
      limit[node] = Math.min(limit[node]!, begin);
    }
  }
  return limit;
}
