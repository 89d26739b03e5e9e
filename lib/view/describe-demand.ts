import type { DroppedDemand } from "@/lib/planner/roadmap/types";
import { levelWord } from "./level-word";

/** Why a demand of the role did not get into a plan. */
export const whyDropped: Record<DroppedDemand["why"], string> = {
  deadline: "does not fit before your deadline",
  budget: "does not fit your budget",
  impossible: "nothing in the catalogue leads there under your choices",
};

/** A demand of a role in words, such as "Proof of Linux at working level" or "24 months of related experience". */
export function nameDemand({ what, skillName, level }: DroppedDemand): string {
  if (what === "certification" || what === "step") return skillName;
  if (what === "experience") return `${level} months of related experience`;
  return `${what === "proof" ? "Proof of " : ""}${skillName} at ${levelWord(level)} level`;
}
