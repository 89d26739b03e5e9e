import { type Calendar, minutesUntilDay, totalMinutes } from "@/lib/planner/calendar";
import type { Limits } from "@/lib/planner/select/limits";
import type { Person } from "@/lib/planner/types";
import { addMonths } from "@/lib/time/add-months";
import { toDayNumber } from "@/lib/time/to-day-number";

/**
 * The limits that deadline, budget and calendar set on the sum of all milestones. Without a deadline the minutes end with the
 * last day that can be written. Weekly caps and waits can make less possible, never more.
 */
export function readLimits(person: Person, calendar: Calendar): Limits {
  const { deadline, budget, start } = person;
  if (deadline === null) {
    return {
      minutes: totalMinutes(calendar),
      money: budget ?? Number.POSITIVE_INFINITY,
      months: Number.POSITIVE_INFINITY,
    };
  }
  let months = (Number(deadline.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + 12;
  while (months > 0 && addMonths(start, months) > deadline) months--;
  return {
    minutes: minutesUntilDay(calendar, toDayNumber(deadline)),
    money: budget ?? Number.POSITIVE_INFINITY,
    months: Math.max(0, months),
  };
}
