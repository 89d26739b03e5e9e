import type { HourRange } from "@/lib/catalogue/types";
import type { PrintPhase } from "@/lib/view/build-print-sheet";

/** The estimated hours of all steps of a phase, finished ones included. */
export function sumHours({ steps }: PrintPhase): HourRange {
  const sum = (bound: keyof HourRange) =>
    steps.reduce((total, { milestone }) => total + milestone.step.hours[bound], 0);
  return { low: sum("low"), likely: sum("likely"), high: sum("high") };
}
