import type { Constraints } from "@/lib/planner/roadmap/types";

/**
 * Hours a week as minutes from Monday to Sunday: spread over the chosen days (1 Monday to 7 Sunday) as evenly as quarters
 * of an hour allow, with nothing lost. Hours are whole quarters; without days every day is 0.
 */
export function spreadHours(hoursPerWeek: number, days: readonly number[]): Constraints["weekdayMinutes"] {
  const quarters = Math.round(hoursPerWeek * 4);
  const chosen = [...new Set(days)].sort((a, b) => a - b);
  const week: Constraints["weekdayMinutes"] = [0, 0, 0, 0, 0, 0, 0];
  chosen.forEach((day, at) => {
    const upTo = (count: number) => Math.floor((count * quarters) / chosen.length);
    week[day - 1] = (upTo(at + 1) - upTo(at)) * 15;
  });
  return week;
}
