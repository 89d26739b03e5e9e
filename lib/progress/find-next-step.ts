import type { MilestoneStatus } from "./status";

/** `isBegun`: hours are logged on it, whatever its status says. */
export type StepStanding = { key: string; status: MilestoneStatus; after: readonly string[]; isBegun: boolean };
export type NextStep = { key: string; why: "in-progress" | "ready" };

/**
 * The one step to take now, of steps in plan order: the first in progress, else of those to do whose needs are all done or
 * skipped the first that is begun, else the first. A need outside the plan does not block. Null when nothing is left to do.
 */
export function findNextStep(steps: readonly StepStanding[]): NextStep | null {
  const started = steps.find(({ status }) => status === "in-progress");
  if (started) return { key: started.key, why: "in-progress" };
  const open = new Set(steps.filter(({ status }) => status === "to-do").map(({ key }) => key));
  const ready = steps.filter(({ key, after }) => open.has(key) && !after.some((need) => open.has(need)));
  const begun = ready.find(({ isBegun }) => isBegun);
  if (begun) return { key: begun.key, why: "in-progress" };
  return ready[0] ? { key: ready[0].key, why: "ready" } : null;
}
