import type { CatalogueId, IsoDay, Level } from "@/lib/catalogue/types";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import type { MilestoneProgress } from "@/lib/progress/milestone-progress";
import type { RequirementState } from "@/lib/progress/measure-readiness";
import type { EvidencePiece } from "./bullet-candidate";
import { measureShowing, type Showing } from "./measure-showing";

export type TopicNote = { skillId: CatalogueId; isReady: boolean; note: string; version: number };
export type TopicClaim = { level: Level; basis: "self" | "milestone" | "certificate" | "import"; claimedOn: IsoDay };

/** One requirement of the role as something to be asked about. */
export type InterviewTopic = Pick<
  RequirementState,
  "skill" | "skillName" | "group" | "kind" | "weight" | "need" | "have" | "isMet" | "proof" | "source"
> & {
  why: string;
  /** Null: the person never said; the level is what the plan implied when it was drawn. */
  claim: TopicClaim | null;
  /** Finished milestones that raise or prove the skill, the highest level first, each with its evidence. */
  finished: { key: string; title: string; level: number; evidence: EvidencePiece[] }[];
  showing: Showing;
  /** What a person at the level asked for can be seen doing, from the catalogue; null for a skill it no longer has. */
  anchor: string | null;
  isReady: boolean;
  note: string;
  version: number;
};

export type TopicFacts = {
  snapshot: Pick<RoadmapSnapshot, "requirements" | "milestones">;
  states: readonly RequirementState[];
  milestones: readonly Pick<MilestoneProgress, "id" | "key" | "status">[];
  evidence: readonly EvidencePiece[];
  claims: ReadonlyMap<CatalogueId, TopicClaim>;
  notes: readonly TopicNote[];
  /** The catalogue's words for a level of a skill; null when it has none. */
  describeLevel: (skill: CatalogueId, level: Level) => string | null;
};

/**
 * What an interviewer may ask, one topic for each requirement of the roadmap's role: those the person is not ready for yet
 * first, within that the heaviest first, essential before optional, then by name. A note on a skill that the role no longer
 * asks for is not among them.
 */
export function listInterviewTopics(facts: TopicFacts): InterviewTopic[] {
  const topics = facts.snapshot.requirements.flatMap((requirement) => {
    const { skill, level, why } = requirement;
    const state = facts.states.find((one) => one.skill === skill && one.need === level);
    if (!state) return [];
    const { isReady, note, version } = facts.notes.find(({ skillId }) => skillId === skill) ?? unwritten;
    const anchor = facts.describeLevel(skill, level);
    const claim = facts.claims.get(skill) ?? null;
    const finished = listFinished(skill, facts);
    const showing = measureShowing(level, finished);
    return [{ ...state, why, claim, finished, showing, anchor, isReady, note, version }];
  });
  return topics.toSorted(
    (a, b) =>
      Number(a.isReady) - Number(b.isReady) ||
      b.weight - a.weight ||
      Number(b.kind === "must") - Number(a.kind === "must") ||
      a.skillName.localeCompare(b.skillName),
  );
}

const unwritten = { isReady: false, note: "", version: 0 };

function listFinished(skill: CatalogueId, { snapshot, milestones, evidence }: TopicFacts): InterviewTopic["finished"] {
  const rows = new Map(milestones.map((row) => [row.key, row]));
  const finished = snapshot.milestones.flatMap(({ key, title, proves, raises }) => {
    const row = rows.get(key);
    const levels = [...proves, ...raises].filter((ref) => ref.skill === skill).map(({ level }) => level);
    if (row?.status !== "done" || levels.length === 0) return [];
    return [
      {
        key,
        title,
        level: Math.max(...levels),
        evidence: evidence.filter(({ milestoneId }) => milestoneId === row.id),
      },
    ];
  });
  return finished.toSorted((a, b) => b.level - a.level || a.title.localeCompare(b.title));
}
