import type { IsoDay } from "@/lib/catalogue/types";
import { noEdits } from "@/lib/planner/roadmap/no-edits";
import type { Constraints } from "@/lib/planner/roadmap/types";

/** No deadline and no budget, so the pace changes when the plan ends and not what is in it; the rest as a new roadmap has it. */
export function withoutLimits(today: IsoDay): Constraints {
  return {
    startOn: today,
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
