import type { IsoDay } from "@/lib/catalogue/types";
import type { SnapshotMilestone, SnapshotSchedule } from "@/lib/planner/roadmap/types";
import { addDays } from "@/lib/time/add-days";
import { daysBetween } from "@/lib/time/days-between";

/**
 * Whole minutes that a plan puts into the week of `monday` for one step: the sessions of its timetable, or, in a week that
 * the timetable does not hold, the likely hours spread evenly over the step's days.
 */
export function minutesInWeek(
  step: Pick<SnapshotMilestone, "parts" | "hours" | "startsOn" | "endsOn">,
  { weeks, plannedOn }: Pick<SnapshotSchedule, "weeks" | "plannedOn">,
  monday: IsoDay,
): number {
  const week = weeks.find((other) => other.monday === monday);
  if (week) {
    const parts = new Set(step.parts);
    return week.sessions.reduce((sum, [id, minutes]) => (parts.has(id) ? sum + minutes : sum), 0);
  }
  // Inside its own span the timetable is complete: a week that is missing there is a week off.
  if (weeks.length > 0 && addDays(monday, 6) >= plannedOn) return 0;
  const sunday = addDays(monday, 6);
  const first = step.startsOn > monday ? step.startsOn : monday;
  const last = step.endsOn < sunday ? step.endsOn : sunday;
  if (first > last) return 0;
  const share = (daysBetween(first, last) + 1) / (daysBetween(step.startsOn, step.endsOn) + 1);
  return Math.round(step.hours.likely * 60 * share);
}
