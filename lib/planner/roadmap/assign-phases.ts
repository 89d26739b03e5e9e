import type { PhaseName, SnapshotMilestone } from "./types";

export type PhaseCandidate = Pick<SnapshotMilestone, "key" | "kind" | "hours" | "raises" | "reason">;

const phases: readonly PhaseName[] = ["Foundation", "Core", "Specialise", "Prove"];

/** Where a first acquaintance, working level, practice and mastery belong; a half lies between two phases. */
const placeOfLevel = [0, 0, 0.5, 1.5, 2];
const placeOfExtras = 2;
const placeOfEvidence = 2.75;

/**
 * Names the stretches of a plan, whose order is the planner's and stands. Of all ways to cut it into phases that follow each
 * other, the one is taken that disagrees least, hour by hour, with what the milestones are: first steps, depth, what the role
 * would only like, what shows it. The earliest cuts among equals.
 */
export function assignPhases(milestones: readonly PhaseCandidate[]): PhaseName[] {
  const essentials = findEssentials(milestones);
  // disagreement[p][i]: least disagreement of the first i milestones when the i-th lies in phase p or before.
  const disagreement: number[][] = [];
  phases.forEach((_, phase) => {
    const row = [0];
    milestones.forEach((milestone, at) => {
      const distance = Math.abs(placeOf(milestone, essentials) - phase);
      const here = (row[at] ?? 0) + distance * milestone.hours.likely;
      const before = disagreement[phase - 1]?.[at + 1] ?? Number.POSITIVE_INFINITY;
      row.push(Math.min(here, before));
    });
    disagreement.push(row);
  });
  const assigned: PhaseName[] = [];
  let phase = phases.length - 1;
  for (let at = milestones.length; at > 0; at -= 1) {
    while (phase > 0 && disagreement[phase]?.[at] === disagreement[phase - 1]?.[at]) phase -= 1;
    assigned.unshift(phases[phase] ?? "Foundation");
  }
  return assigned;
}

function placeOf({ key, kind, raises }: PhaseCandidate, essentials: ReadonlySet<string>): number {
  if (kind !== "skill" && kind !== "education") return placeOfEvidence;
  if (!essentials.has(key)) return placeOfExtras;
  return placeOfLevel[Math.max(0, ...raises.map(({ level }) => level))] ?? placeOfExtras;
}

/** Keys of the rows that answer an essential requirement, or lead to a row that does: later rows stand on earlier ones. */
function findEssentials(milestones: readonly PhaseCandidate[]): Set<string> {
  const essentials = new Set<string>();
  for (const { key, reason } of milestones.toReversed()) {
    const answersOne = reason.covers.some(({ kind }) => kind === "must");
    if (answersOne || reason.neededBy.some((later) => essentials.has(later))) essentials.add(key);
  }
  return essentials;
}
