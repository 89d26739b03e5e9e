import { endSoonest } from "@/lib/planner/assemble/end-soonest";
import { type Calendar, minutesUntilDay } from "@/lib/planner/calendar";
import { lastDayOf, type Setting } from "@/lib/planner/place-within";
import type { Cover } from "@/lib/planner/select/cover";
import { solveLeast } from "@/lib/planner/select/fit-demands";
import { sumChosen } from "@/lib/planner/select/is-cover";
import { writeRows } from "@/lib/planner/select/limits";
import { solveCover } from "@/lib/planner/select/solve-cover";
import type { Relax, RelaxChoice } from "@/lib/planner/types";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { toDayNumber } from "@/lib/time/to-day-number";

/**
 * What it would take to drop nothing that can be done at all: the choice of least cost, of least minutes and of least money
 * without limits, the one of least minutes within the budget and the one of least money within the deadline; each with its
 * minutes, money, the day on which it can be done, and the factor on the weekly hours that meets the deadline.
 */
export function relaxLimits(setting: Setting, calendar: Calendar): Relax {
  const { within, limits, settings } = setting;
  const { cover } = within;
  const none = Number.POSITIVE_INFINITY;
  const describe = (chosen: Uint8Array): RelaxChoice => describeChoice(setting, calendar, chosen);
  const least = (what: "minutes" | "money", asked: Cover, nodeLimit: number): RelaxChoice | undefined => {
    const solution = solveLeast(within, asked, what, nodeLimit);
    return solution.isFeasible ? describe(solution.chosen) : undefined;
  };
  const all = describe(solveCover(cover, { nodeLimit: settings.nodeLimit }).chosen);
  const inBudget = { ...cover, rows: writeRows(within, { ...limits, minutes: none, months: none }) };
  const inTime = { ...cover, rows: writeRows(within, { ...limits, money: none }) };
  const fastest = least("minutes", cover, settings.nodeLimit);
  const cheapest = least("money", cover, settings.nodeLimit);
  const { budget, deadline } = setting.person;
  return {
    finishWithAll: all.finish,
    moneyForAll: all.money,
    minutesForAll: all.minutes,
    weeklyFactor: all.weeklyFactor,
    ...keep("fastest", fastest),
    ...keep("cheapest", cheapest),
    ...keep("inBudget", budget === null ? undefined : least("minutes", inBudget, settings.dropNodes)),
    ...keep("inTime", deadline === null ? undefined : least("money", inTime, settings.dropNodes)),
  };
}

const keep = <Key extends string>(key: Key, choice: RelaxChoice | undefined): { [K in Key]?: RelaxChoice } =>
  choice ? ({ [key]: choice } as { [K in Key]?: RelaxChoice }) : {};

function describeChoice(setting: Setting, calendar: Calendar, chosen: Uint8Array): RelaxChoice {
  const { within, limits, person } = setting;
  const minutes = sumChosen(within.minutes, chosen);
  const months = sumChosen(within.months, chosen);
  const capacity = person.deadline === null ? 0 : minutesUntilDay(calendar, toDayNumber(person.deadline));
  const endDay = endSoonest(setting, calendar, chosen);
  const factor = capacity > 0 && months <= limits.months ? minutes / capacity : null;
  // No hours a week make calendar months, waits or caps shorter.
  const isHeldUp = factor !== null && factor <= 1 && endDay > lastDayOf(person);
  const isLate = within.late !== undefined && sumChosen(within.late, chosen) > 0;
  return {
    minutes,
    money: sumChosen(within.money, chosen),
    ...(months > 0 ? { months } : {}),
    finish: fromDayNumber(endDay),
    weeklyFactor: isHeldUp || isLate ? null : factor,
  };
}
