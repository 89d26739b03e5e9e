import type { CatalogueId, IsoDay, Level, LevelRef } from "@/lib/catalogue/types";
import type { RoadmapSnapshot, SnapshotRequirement } from "@/lib/planner/roadmap/types";
import type { ClaimedLevels } from "./milestone-progress";

/** `shown` covers proof that the person had when the plan was drawn; `open` is asked for and not shown yet. */
export type ProofState = "not-asked" | "shown" | "open";
export type RequirementState = {
  skill: CatalogueId;
  skillName: string;
  group: string;
  kind: "must" | "should";
  weight: number;
  need: Level;
  have: Level;
  isMet: boolean;
  proof: ProofState;
  source: { title: string; url: string; checkedOn: IsoDay };
};
/** `percent` is the weighted share met, whole, rounded down; 100 when nothing is asked. */
export type ReadinessPart = { percent: number; metCount: number; count: number };
export type ReadinessGroup = ReadinessPart & { group: string; requirements: RequirementState[] };
export type Readiness = { must: ReadinessPart; should: ReadinessPart; groups: ReadinessGroup[] };

/**
 * Which of a role's requirements the claims reach, weighted as the role weighs them, apart for essential and optional
 * ones and by skill group in the role's order. A requirement is met by its level; missing proof is told beside it.
 */
export function measureReadiness(
  snapshot: Pick<RoadmapSnapshot, "requirements" | "milestones" | "dropped">,
  claims: ClaimedLevels,
  doneKeys: ReadonlySet<string>,
): Readiness {
  const states = snapshot.requirements.map((requirement) => toState(requirement, snapshot, claims, doneKeys));
  const names = [...new Set(states.map(({ group }) => group))];
  return {
    must: measurePart(states.filter(({ kind }) => kind === "must")),
    should: measurePart(states.filter(({ kind }) => kind === "should")),
    groups: names.map((group) => {
      const requirements = states.filter((state) => state.group === group);
      return { group, requirements, ...measurePart(requirements) };
    }),
  };
}

function toState(
  requirement: SnapshotRequirement,
  snapshot: Pick<RoadmapSnapshot, "milestones" | "dropped">,
  claims: ClaimedLevels,
  doneKeys: ReadonlySet<string>,
): RequirementState {
  const { skill, skillName, group, kind, weight, level: need, source } = requirement;
  // A skill that was never rated may still be implied by another claim: the plan wrote down what it started from.
  const have = claims.get(skill)?.level ?? requirement.levelAtStart;
  const isMet = have >= need;
  return { skill, skillName, group, kind, weight, need, have, isMet, source, proof: proofOf() };

  function proofOf(): ProofState {
    if (!requirement.proof) return "not-asked";
    const answers = (ref: LevelRef) => ref.skill === skill && ref.level >= need;
    const proving = snapshot.milestones.filter(({ proves }) => proves.some(answers));
    if (proving.some(({ key }) => doneKeys.has(key))) return "shown";
    const isDropped = snapshot.dropped.some((demand) => demand.what === "proof" && demand.skill === skill);
    return proving.length > 0 || isDropped ? "open" : "shown";
  }
}

function measurePart(states: readonly RequirementState[]): ReadinessPart {
  const met = states.filter(({ isMet }) => isMet);
  const total = states.reduce((sum, { weight }) => sum + weight, 0);
  const reached = met.reduce((sum, { weight }) => sum + weight, 0);
  return {
    percent: total === 0 ? 100 : Math.floor((100 * reached) / total),
    metCount: met.length,
    count: states.length,
  };
}
