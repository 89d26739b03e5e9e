import { createCalendar, dayOfMinute } from "@/lib/planner/calendar";
import { forecast } from "@/lib/progress/forecast";
import { forecastModel } from "@/lib/progress/forecast-model";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { createDice } from "../../support/dice";

/** A number of mean 0 and variance 1 from numbers even between 0 and 1. */
export type Luck = (even: () => number) => number;

export const normal: Luck = (even) => Math.sqrt(-2 * Math.log(even())) * Math.cos(2 * Math.PI * even());

/** Student's t with five degrees of freedom. */
export const heavyTailed: Luck = (even) => {
  const squares = Array.from({ length: 5 }, () => normal(even) ** 2).reduce((sum, square) => sum + square, 0);
  return (normal(even) / Math.sqrt(squares / 5)) * Math.sqrt(3 / 5);
};

/** A gamma of shape 4: mostly a little early, now and then very late. */
export const skewed: Luck = (even) => {
  const sum = -[even(), even(), even(), even()].reduce((total, one) => total + Math.log(one), 0);
  return (sum - 4) / 2;
};

/**
 * Lets one invented person log some weeks and milestones and then finish the rest, by the model's own assumptions but for the
 * noise around them, which is `luck`; whether they were done by the day that four in five should keep.
 */
export function keepsPromise(person: number, luck: Luck): boolean {
  const dice = createDice(person);
  const even = () => dice.int(1, 1_000_000) / 1_000_001;
  const { paceSpread, milestoneNoise, presenceMean, presenceSpread, weekNoise } = forecastModel;
  const pace = Math.exp(paceSpread * normal(even));
  const presence = Math.exp(presenceMean + presenceSpread * normal(even));
  const done = Array.from({ length: dice.int(0, 8) }, () => ({
    estimateMinutes: 600,
    actualMinutes: 600 * pace * Math.exp(milestoneNoise * luck(even)),
  }));
  const weeks = Array.from({ length: dice.int(0, 10) }, () => ({
    plannedMinutes: 600,
    actualMinutes: 600 * presence * Math.exp(weekNoise * luck(even)),
  }));
  const work = Array.from({ length: dice.int(6, 20) }, (_, at) => {
    const likely = dice.int(4, 60);
    const spread = dice.int(10, 45) / 100;
    const hours = { low: likely / Math.exp(1.2816 * spread), likely, high: likely * Math.exp(1.2816 * spread) };
    return { key: `person ${person}, milestone ${at}`, hours, share: 1, spread };
  });
  const calendar = createCalendar({ start: "2026-11-23", week: [120, 120, 120, 120, 120, 0, 0], exceptions: [] });
  const minutes = work.reduce((sum, { hours, spread }) => sum + hours.likely * 60 * Math.exp(spread * luck(even)), 0);
  const endsOn = fromDayNumber(dayOfMinute(calendar, Math.ceil((minutes * pace) / presence)));
  return endsOn <= forecast(calendar, work, done, weeks).p80On;
}
