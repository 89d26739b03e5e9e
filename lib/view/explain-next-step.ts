import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { levelWord } from "./level-word";
import { quoteTitles } from "./quote-titles";
import type { NextStepView } from "./roadmap-view";

/** Why this is the step to take now, in one or two sentences: where it stands in the order, then what it leads to. */
export function explainNextStep({ milestone, why }: NextStepView, snapshot: Pick<RoadmapSnapshot, "role">): string {
  const { step, needs, unlocks } = milestone;
  const standing =
    why === "in-progress"
      ? "You have started it, and one thing finished is worth more than two begun."
      : needs.length === 0
        ? "It needs nothing before it."
        : `What it needs is behind you: ${quoteTitles(needs.map(({ title }) => title))}.`;
  const lead = step.reason.covers.find(({ kind }) => kind === "must") ?? step.reason.covers[0];
  if (lead?.what === "level") {
    const goal = `${snapshot.role.title} asks for ${lead.skillName} at ${levelWord(lead.level)} level`;
    return `${standing} ${goal}${lead.kind === "must" ? ", and it is essential" : ""}.`;
  }
  if (lead?.what === "proof") return `${standing} It shows an interviewer that you can do ${lead.skillName}.`;
  if (unlocks.length === 0) return standing;
  return `${standing} It opens the way to ${quoteTitles(unlocks.map(({ title }) => title))}.`;
}
