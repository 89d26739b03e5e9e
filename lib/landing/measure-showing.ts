/**
 * How far finished work shows a skill: `shown` once something finished has evidence and reaches the level asked, `partly` once
 * anything is finished, else `not`. The two levels are the highest finished at all and with evidence; 0 for none.
 */
export type Showing = { state: "shown" | "partly" | "not"; doneLevel: number; evidencedLevel: number };

/** Measures finished milestones, each with the level it reaches and its evidence, against the level asked. */
export function measureShowing(
  need: number,
  finished: readonly { level: number; evidence: readonly unknown[] }[],
): Showing {
  const doneLevel = Math.max(0, ...finished.map(({ level }) => level));
  const evidencedLevel = Math.max(0, ...finished.flatMap(({ level, evidence }) => (evidence.length > 0 ? level : [])));
  const isShown = evidencedLevel > 0 && evidencedLevel >= need;
  return { state: isShown ? "shown" : finished.length > 0 ? "partly" : "not", doneLevel, evidencedLevel };
}
