import { createCalendar, dayOfMinute } from "@/lib/planner/calendar";
import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import type { Instance } from "@/lib/planner/types";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { createDice } from "./dice";

/** The instance with a deadline at 30 to 95 % of the plan's minutes, or a budget at 0 to 90 % of its money, or both. */
export function tighten(instance: Instance, seed: number): Instance {
  const dice = createDice(seed + 7);
  const { totals } = plan(compile(instance.catalogue), instance.person);
  const minutes = Math.floor((totals.minutes * dice.int(30, 95)) / 100);
  const day = fromDayNumber(dayOfMinute(createCalendar(instance.person), Math.max(1, minutes)));
  const budget = Math.floor((totals.money * dice.int(0, 90)) / 100);
  const which = dice.int(0, 2);
  return {
    ...instance,
    person: { ...instance.person, deadline: which === 1 ? null : day, budget: which === 0 ? null : budget },
  };
}
