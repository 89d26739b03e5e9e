import { ConflictError } from "@/db/errors";
import { itemOfOwn } from "@/lib/planner/roadmap/own-steps";
import type { OwnStep } from "@/lib/planner/roadmap/types";
import { fingerprintOwnStep, toOwnStepValues } from "./own-step-values";

/**
 * The own steps with the one of `key` as it was sent. ConflictError with the values that stand there when they are no longer
 * those that were `shown`; what stands there as it was sent is none, for then the same form came twice.
 */
export function replaceOwnStep(
  own: readonly OwnStep[],
  { key, step, shown }: { key: string; step: Omit<OwnStep, "id">; shown: string },
): OwnStep[] {
  return own.map((known) => {
    if (itemOfOwn(known) !== key) return known;
    const values = toOwnStepValues(known);
    const stands = fingerprintOwnStep(values);
    if (stands !== shown && stands !== fingerprintOwnStep(toOwnStepValues(step))) throw new ConflictError(values);
    return { id: known.id, ...step };
  });
}
