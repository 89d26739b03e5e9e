import type { IsoDay } from "@/lib/catalogue/types";
import { noEdits } from "./no-edits";
import type { Constraints } from "./types";

/**
 * Ten hours a week from a day on, no deadline and no budget, so that the pace changes when a plan ends and not what is in it; the
 * rest as a new roadmap has it.
 */
export function withoutLimits(startOn: IsoDay): Constraints {
  return {
    startOn,
    weekdayMinutes: [120, 120, 120, 120, 120, 0, 0],
    weeksOff: [],
    deadlineOn: null,
    budgetCents: null,
    certificationsWanted: [],
    certificationsAvoided: [],
    acceptsFormalEducation: false,
    minutesPerDollar: 2,
    ...noEdits,
  };
}
