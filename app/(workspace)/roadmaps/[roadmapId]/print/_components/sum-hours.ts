import type { HourRange } from "@/lib/catalogue/types";
import { spreadHours } from "@/lib/progress/forecast";
import type { PrintPhase } from "@/lib/view/build-print-sheet";

/** The hours of all steps of a phase, finished ones included, in eight cases of ten: spread as those of the whole plan are. */
export function sumHours({ steps }: PrintPhase): HourRange {
  return spreadHours(steps.map(({ milestone: { key, step } }) => ({ key, hours: step.hours, share: 1 })));
}
