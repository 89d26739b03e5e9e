import type { MilestoneKind, PhaseName } from "./types";

export type PhaseCandidate = { kind: MilestoneKind; level: number };

const phases: readonly PhaseName[] = ["Foundation", "Core", "Specialise", "Prove"];

/** What a milestone would be called if it stood alone: first acquaintance, working level, what is mastered, what shows it. */
function naturalPhase({ kind, level }: PhaseCandidate): number {
  if (kind !== "skill" && kind !== "education") return 3;
  return Math.min(2, Math.max(0, level - 1));
}

/**
 * Names the stretches of a plan. The order is the planner's and stands: of all ways to cut it into phases that follow
 * each other, the one that disagrees least with the natural phases is taken (the earliest cuts among equals).
 */
export function assignPhases(milestones: readonly PhaseCandidate[]): PhaseName[] {
  const natural = milestones.map(naturalPhase);
  // disagree[p][i]: least disagreement of the first i milestones when the i-th lies in phase p or before.
  const rows: number[][] = [];
  phases.forEach((_, phase) => {
    const row = [0];
    natural.forEach((own, at) => {
      const here = (row[at] ?? 0) + Math.abs(own - phase);
      const before = rows[phase - 1]?.[at + 1] ?? Number.POSITIVE_INFINITY;
      row.push(Math.min(here, before));
    });
    rows.push(row);
  });
  const assigned: PhaseName[] = [];
  let phase = phases.length - 1;
  for (let at = natural.length; at > 0; at -= 1) {
    while (phase > 0 && rows[phase]?.[at] === rows[phase - 1]?.[at]) phase -= 1;
    assigned.unshift(phases[phase] ?? "Foundation");
  }
  return assigned;
}
