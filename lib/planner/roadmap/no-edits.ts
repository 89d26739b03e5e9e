import type { Constraints, PlanEdits } from "./types";

/** A plan to which its owner has added nothing of their own. */
export const noEdits: PlanEdits = { own: [], pinned: [], avoidedItems: [] };

/** Stored limits in today's shape: what was stored before plans could be edited has no edits. */
export function withEdits(stored: Omit<Constraints, keyof PlanEdits> & Partial<PlanEdits>): Constraints {
  return { ...noEdits, ...stored };
}
