import type { IsoDay } from "@/lib/catalogue/types";
import type { Constraints } from "@/lib/planner/roadmap/types";
import { addDays } from "@/lib/time/add-days";
import { mondayOf } from "@/lib/time/monday-of";
import type { WeekLog } from "./forecast";

/**
 * Planned and logged minutes of every whole week from the first one with hours logged to the one before `today`. Weeks
 * before anything was logged say nothing: somebody may work and not write it down.
 */
export function listWeekLogs(
  constraints: Pick<Constraints, "weekdayMinutes" | "weeksOff" | "startOn">,
  worked: readonly { on: IsoDay; minutes: number }[],
  today: IsoDay,
): WeekLog[] {
  const days = worked.map(({ on }) => on).sort();
  const [first] = days;
  if (first === undefined) return [];
  const logs: WeekLog[] = [];
  for (let monday = mondayOf(first); addDays(monday, 7) <= today; monday = addDays(monday, 7)) {
    const end = addDays(monday, 6);
    const actualMinutes = worked.reduce((sum, { on, minutes }) => (on >= monday && on <= end ? sum + minutes : sum), 0);
    logs.push({ plannedMinutes: planWeekMinutes(constraints, monday), actualMinutes });
  }
  return logs;
}

function planWeekMinutes(
  { weekdayMinutes, weeksOff, startOn }: Pick<Constraints, "weekdayMinutes" | "weeksOff" | "startOn">,
  monday: IsoDay,
): number {
  return weekdayMinutes.reduce((sum, minutes, weekday) => {
    const day = addDays(monday, weekday);
    const isFree = day < startOn || weeksOff.some(({ from, to }) => day >= from && day <= to);
    return isFree ? sum : sum + minutes;
  }, 0);
}
