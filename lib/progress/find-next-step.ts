import type { MilestoneStatus } from "./status";

export type StepStanding = { key: string; status: MilestoneStatus; after: readonly string[] };
export type NextStep = { key: string; why: "in-progress" | "ready" };

/**
 * The one step to take now, of steps in plan order: the first in progress, else the first to do whose needs are all done
 * or skipped. A need outside the plan does not block. Null when nothing is left to do.
 */
export function findNextStep(steps: readonly StepStanding[]): NextStep | null {
  const started = steps.find(({ status }) => status === "in-progress");
  if (started) return { key: started.key, why: "in-progress" };
  const open = new Set(steps.filter(({ status }) => status === "to-do").map(({ key }) => key));
  const ready = steps.find(({ key, after }) => open.has(key) && !after.some((need) => open.has(need)));
  return ready ? { key: ready.key, why: "ready" } : null;
}
