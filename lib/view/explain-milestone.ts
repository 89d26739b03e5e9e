import type { IsoDay } from "@/lib/catalogue/types";
import { isOwnStep } from "@/lib/planner/roadmap/own-steps";
import type {
  RoadmapSnapshot,
  SnapshotMilestone,
  SnapshotReason,
  SnapshotRequirement,
} from "@/lib/planner/roadmap/types";
import { levelWord } from "./level-word";
import { quoteTitles } from "./quote-titles";
import type { MilestoneView } from "./roadmap-view";

export type ReasonSource = { title: string; url: string; checkedOn: IsoDay };
/** One reason: what is asked, the role's own sentence about it when there is one, and where that was read. */
export type Reason = { text: string; detail: string | null; source: ReasonSource | null };
type Cover = SnapshotReason["covers"][number];

/**
 * Why a milestone is in the plan: one reason for each demand it answers, strongest first, then what stands on it. Never
 * empty: a milestone without either is said to be there on its own.
 */
export function explainMilestone(
  milestone: MilestoneView,
  snapshot: Pick<RoadmapSnapshot, "role" | "requirements">,
  titles: ReadonlyMap<string, string>,
): Reason[] {
  const { step } = milestone;
  const covers = step.reason.covers.toSorted((a, b) => rank(b) - rank(a));
  const asked = covers.map((cover) => explainCover(cover, step, snapshot));
  const reasons = asked.length > 0 ? asked : explainAsked(step, snapshot);
  const neededBy = step.reason.neededBy.flatMap((key) => titles.get(key) ?? []);
  if (neededBy.length > 0) {
    const text =
      reasons.length > 0
        ? `It also prepares ${quoteTitles(neededBy)}.`
        : `${snapshot.role.title} does not ask for this by name. It is here because ${quoteTitles(neededBy)} ${neededBy.length === 1 ? "builds" : "build"} on it.`;
    reasons.push({ text, detail: null, source: null });
  }
  if (reasons.length > 0) return reasons;
  if (isOwnStep(milestone.key))
    return [{ text: "You put this step into the plan yourself.", detail: null, source: null }];
  return [{ text: "Nothing else in this roadmap builds on it; it stands on its own.", detail: null, source: null }];
}

/** A step that answers no demand by itself may still serve a skill that the role asks for at another level. */
function explainAsked(
  step: SnapshotMilestone,
  { role, requirements }: Pick<RoadmapSnapshot, "role" | "requirements">,
): Reason[] {
  const served = [...step.raises, ...step.proves];
  const asked = requirements.filter(({ skill }) => served.some((ref) => ref.skill === skill));
  return asked
    .toSorted((a, b) => rank(b) - rank(a))
    .map((requirement) => {
      const { skill, skillName, level, why, source } = requirement;
      const reached = Math.max(...served.filter((ref) => ref.skill === skill).map((ref) => ref.level));
      const way =
        reached < level ? "this is on the way there" : reached > level ? "this goes further" : "this leads there";
      const text = `${role.title} asks for ${skillName} at ${levelWord(level)} level (${importanceOf(requirement)}); ${way}.${startOf(requirement)}`;
      return { text, detail: why, source };
    });
}

const importanceOf = ({ kind, weight }: Pick<Cover, "kind" | "weight">) =>
  `${kind === "must" ? "essential" : "optional"}, weight ${weight} of 100`;
const rank = ({ kind, weight }: Pick<Cover, "kind" | "weight">) => (kind === "must" ? 1000 : 0) + weight;

function explainCover(
  cover: Cover,
  step: SnapshotMilestone,
  { role, requirements }: Pick<RoadmapSnapshot, "role" | "requirements">,
): Reason {
  const requirement = requirements.find(({ skill }) => skill === cover.skill);
  const importance = importanceOf(cover);
  if (cover.what === "certification") {
    return {
      text: "You asked for this certification when you set the limits of this roadmap.",
      detail: null,
      source: null,
    };
  }
  if (cover.what === "experience") {
    const months = cover.level || role.experienceMonths;
    const text = `Employers look for ${months} months of related experience before they call somebody ${role.title}; study alone does not replace it.`;
    return { text, detail: null, source: null };
  }
  const level = levelWord(cover.level);
  const detail = requirement?.why ?? null;
  const source = requirement?.source ?? null;
  if (cover.what === "proof") {
    const text = `Interviewers for ${role.title} want to see ${cover.skillName} at ${level} level, not only hear of it (${importance}). This gives you something to show.`;
    return { text, detail, source };
  }
  const text = `${role.title} asks for ${cover.skillName} at ${level} level (${importance}).${startOf(requirement)}${reachOf(cover, step)}`;
  return { text, detail, source };
}

function startOf(requirement: SnapshotRequirement | undefined): string {
  if (!requirement) return "";
  if (requirement.levelAtStart === 0) return " You had not started on it when this was drawn.";
  return ` You were at ${levelWord(requirement.levelAtStart)} when this was drawn.`;
}

function reachOf(cover: Cover, step: SnapshotMilestone): string {
  const raised = step.raises.find(({ skill }) => skill === cover.skill);
  if (!raised || raised.level >= cover.level) return "";
  return ` This step takes you to ${levelWord(raised.level)}; a later one goes on from there.`;
}
