import { idOfOwn, isOwnStep } from "@/lib/planner/roadmap/own-steps";
import type { Constraints, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { Edit } from "./try-edit";

/**
 * The edit that takes a step back into a plan that left it out: it is avoided no longer and stays whatever else would do; one
 * of the person's own comes back with its texts and hours as they were, on any day.
 */
export function bringBack({ own, pinned, avoidedItems }: Constraints, step: SnapshotMilestone): Edit {
  const { key, parts, kind, title, summary, hours, costCents } = step;
  const allowed = { avoidedItems: avoidedItems.filter((item) => !parts.includes(item)) };
  if (isOwnStep(key)) {
    const back = { id: idOfOwn(key), kind, title, summary, hours, costCents, notBefore: null };
    return { edits: { ...allowed, own: [...own.filter(({ id }) => id !== back.id), back] }, wants: key };
  }
  const others = pinned.filter(({ item, notBefore }) => item !== key || notBefore !== null);
  return { edits: { ...allowed, pinned: [...others, { item: key, notBefore: null }] }, wants: key };
}
