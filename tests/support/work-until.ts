import type { Id, Person, Plan, Progress } from "@/lib/planner/types";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { capacityOn, dayOf } from "./plan-entries";

/** What a person has done on the morning of `today` who worked exactly as planned; experience under way is logged, too. */
export function workUntil(person: Person, plan: Plan, today: string): Progress {
  const end = dayOf(today);
  const worked = new Map<Id, number>();
  for (const { monday, sessions } of plan.weeks) {
    let day = dayOf(monday);
    let left = capacityOn(person, day);
    for (const [id, minutes] of sessions) {
      for (let rest = minutes; rest > 0; ) {
        while (left === 0) left = capacityOn(person, ++day);
        const share = Math.min(rest, left);
        if (day < end) worked.set(id, (worked.get(id) ?? 0) + share);
        rest -= share;
        left -= share;
      }
    }
  }
  const progress: Progress = { done: [], logged: [], today };
  for (const { id, minutes, start, finish } of plan.items) {
    const own = worked.get(id) ?? 0;
    if (dayOf(finish) < end && own === minutes) progress.done.push({ id, on: finish, minutes });
    else if (own > 0 || (id.startsWith("experience:") && dayOf(start) < end))
      progress.logged.push({ id, minutes: own });
  }
  return { ...progress, today: fromDayNumber(end) };
}
