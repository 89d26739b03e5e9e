import { type Calendar, minutesUntilDay } from "@/lib/planner/calendar";
import type { Compiled } from "@/lib/planner/compiled";
import type { Reach } from "@/lib/planner/select/reach";
import type { Person } from "@/lib/planner/types";
import { toDayNumber } from "@/lib/time/to-day-number";

/**
 * 1 for each item of the reach that its own release keeps from being done by the deadline: an exam after it, a cohort whose
 * minutes do not fit between its first day and it. All zeros without a deadline.
 */
export function markLate(compiled: Compiled, person: Person, within: Reach, calendar: Calendar): Float64Array {
  const late = new Float64Array(within.items.length);
  const { deadline, releases = [] } = person;
  if (deadline === null || releases.length === 0) return late;
  const place = new Map(Array.from(within.items, (item, at) => [item, at]));
  const room = minutesUntilDay(calendar, toDayNumber(deadline));
  for (const { id, notBefore, of } of releases) {
    const at = place.get(compiled.itemIndex.get(id) ?? -1);
    if (at === undefined) continue;
    const after = of === "finish" ? 0 : room - minutesUntilDay(calendar, toDayNumber(notBefore) - 1);
    if (notBefore > deadline || (of === "start" && after < within.minutes[at]!)) late[at] = 1;
  }
  return late;
}
