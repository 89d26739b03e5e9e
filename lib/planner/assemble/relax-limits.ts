import { type Calendar, dayOfMinute, minutesUntilDay } from "@/lib/planner/calendar";
import { sumChosen } from "@/lib/planner/select/is-cover";
import type { Reach } from "@/lib/planner/select/reach";
import { solveLeast } from "@/lib/planner/select/fit-demands";
import { solveCover } from "@/lib/planner/select/solve-cover";
import type { Person, Relax, RelaxChoice } from "@/lib/planner/types";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { toDayNumber } from "@/lib/time/to-day-number";

/**
 * What it would take to drop nothing that can be done at all: the choice of least cost without limits, the one of least
 * minutes and the one of least money, each with its minutes, money and first possible day, and the factor on the weekly hours
 * that meets the deadline. Weekly caps and experience can ask for a later day.
 */
export function relaxLimits(reach: Reach, person: Person, calendar: Calendar, nodeLimit: number): Relax {
  const capacity =
    person.deadline === null ? Number.POSITIVE_INFINITY : minutesUntilDay(calendar, toDayNumber(person.deadline));
  const describe = (chosen: Uint8Array): RelaxChoice => {
    const minutes = sumChosen(reach.minutes, chosen);
    const months = sumChosen(reach.months, chosen);
    return {
      minutes,
      money: sumChosen(reach.money, chosen),
      ...(months > 0 ? { months } : {}),
      finish: fromDayNumber(dayOfMinute(calendar, Math.max(1, minutes))),
      weeklyFactor: Number.isFinite(capacity) && capacity > 0 ? minutes / capacity : null,
    };
  };
  const all = describe(solveCover(reach.cover, { nodeLimit }).chosen);
  return {
    finishWithAll: all.finish,
    moneyForAll: all.money,
    minutesForAll: all.minutes,
    weeklyFactor: all.weeklyFactor,
    fastest: describe(solveLeast(reach, reach.cover, "minutes", nodeLimit).chosen),
    cheapest: describe(solveLeast(reach, reach.cover, "money", nodeLimit).chosen),
  };
}
