import { levelWord } from "@/app/_ui/format";
import type { RoadmapSnapshot, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import { joinNames } from "@/lib/view/join-names";

/** Why a step is in the plan, in one line: the strongest demand it answers, else what stands on it. */
export function describeStep({ reason }: SnapshotMilestone, milestones: RoadmapSnapshot["milestones"]): string {
  const [cover] = reason.covers.toSorted((a, b) => rank(b) - rank(a));
  if (cover?.what === "certification") return "You want it.";
  if (cover?.what === "experience") return "Employers ask for this time; study does not replace it.";
  const word = cover?.kind === "must" ? "Essential" : "Optional";
  if (cover?.what === "proof")
    return `${word}: something to show for ${cover.skillName}, ${levelWord(cover.level)} level.`;
  if (cover) return `${word}: the role asks for ${cover.skillName} at ${levelWord(cover.level)} level.`;
  const titles = milestones.filter(({ key }) => reason.neededBy.includes(key)).map(({ title }) => `“${title}”`);
  return titles.length > 0 ? `Needed before ${joinNames(titles, 2)}.` : "It stands on its own.";
}

const rank = ({ kind, weight }: SnapshotMilestone["reason"]["covers"][number]) => (kind === "must" ? 1000 : 0) + weight;
