import { stringifySorted } from "@/lib/core/stringify-sorted";
import type { OwnStep } from "@/lib/planner/roadmap/types";

export type OwnStepValues = Record<
  "kind" | "title" | "summary" | "likely" | "low" | "high" | "cost" | "notBefore",
  string
>;

/** An own step as the fields of its form: hours as numbers, the cost in dollars, empty for what is not known. */
export function toOwnStepValues({
  kind,
  title,
  summary,
  hours,
  costCents,
  notBefore,
}: Omit<OwnStep, "id">): OwnStepValues {
  return {
    kind,
    title,
    summary,
    likely: String(hours.likely),
    low: String(hours.low),
    high: String(hours.high),
    cost: costCents === null ? "" : String(costCents / 100),
    notBefore: notBefore ?? "",
  };
}

/** One text for all that a form showed of a step, the same exactly when the values are. */
export function fingerprintOwnStep(values: Partial<Record<string, string>>): string {
  return stringifySorted(values);
}
