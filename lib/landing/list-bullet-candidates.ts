import type { CatalogueId } from "@/lib/catalogue/types";
import type { RoadmapSnapshot, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { MilestoneProgress } from "@/lib/progress/milestone-progress";
import type { BulletCandidate, EvidencePiece, Story } from "./bullet-candidate";
import { type Portfolio, splitPortfolio } from "./split-portfolio";
import type { StoryTexts } from "./story-texts";

/** `waiting` are finished but show no evidence yet, and nothing was written of them. */
export type BulletCandidates = { offered: BulletCandidate[]; waiting: BulletCandidate[]; portfolio: Portfolio };

export type LandingFacts = {
  snapshot: Pick<RoadmapSnapshot, "milestones" | "requirements">;
  milestones: readonly (MilestoneProgress & { setAside: SnapshotMilestone | null })[];
  evidence: readonly EvidencePiece[];
  /** By milestone id, the texts of the criteria that are ticked. */
  ticks: ReadonlyMap<string, readonly string[]>;
  stories: readonly Story[];
  /** The name of a skill that the role itself does not ask for; the id when nobody knows better. */
  nameSkill: (skill: CatalogueId) => string;
};

/**
 * The milestones of one roadmap that a résumé bullet can be written of: those finished on it with evidence, last finished
 * first, also when a newer plan left them out. A milestone somebody wrote of already stays whatever became of it. Finished
 * ones without evidence come apart, and so does the portfolio.
 */
export function listBulletCandidates(facts: LandingFacts): BulletCandidates {
  const steps = new Map(facts.snapshot.milestones.map((step) => [step.key, step]));
  const all = facts.milestones.flatMap((row) => {
    const step = steps.get(row.key) ?? row.setAside;
    return step ? [toCandidate(row, step, steps.has(row.key), facts)] : [];
  });
  const byFinish = all.toSorted(
    (a, b) => (b.finishedOn ?? "").localeCompare(a.finishedOn ?? "") || a.title.localeCompare(b.title),
  );
  const isOffered = ({ isDone, evidence, story }: BulletCandidate) =>
    (isDone && evidence.length > 0) || (story !== null && hasWords(story));
  return {
    offered: byFinish.filter(isOffered),
    waiting: byFinish.filter((candidate) => candidate.isDone && !isOffered(candidate)),
    portfolio: splitPortfolio(byFinish),
  };
}

/** Whether anything was written at all. */
export function hasWords({ situation, action, result }: StoryTexts): boolean {
  return `${situation}${action}${result}`.trim() !== "";
}

function toCandidate(
  row: LandingFacts["milestones"][number],
  step: SnapshotMilestone,
  isInPlan: boolean,
  { snapshot, evidence, ticks, stories, nameSkill }: LandingFacts,
): BulletCandidate {
  const names = new Map(snapshot.requirements.map(({ skill, skillName }) => [skill, skillName]));
  const ticked = new Set(ticks.get(row.id));
  const shown = step.proves.length > 0 ? step.proves : step.raises;
  return {
    milestoneId: row.id,
    key: row.key,
    kind: step.kind,
    title: step.title,
    summary: step.summary,
    isDone: row.status === "done",
    isInPlan,
    finishedOn: row.finishedOn,
    spentMinutes: row.spentMinutes,
    proves: shown.map(({ skill, level }) => ({ skill, skillName: names.get(skill) ?? nameSkill(skill), level })),
    acceptance: step.acceptance,
    ticked: step.acceptance.filter((criterion) => ticked.has(criterion)),
    evidence: evidence.filter(({ milestoneId }) => milestoneId === row.id),
    story: stories.find(({ milestoneId }) => milestoneId === row.id) ?? null,
  };
}
