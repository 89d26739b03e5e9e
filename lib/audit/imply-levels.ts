import type { CatalogueId, Level, LevelRef } from "@/lib/catalogue/types";
import type { Answers, AuditSkills } from "./audit-skill";
import { reachLevels } from "./reach-levels";

export type ImpliedLevel = { level: Level; from: CatalogueId };

const nothing: ReadonlyMap<CatalogueId, Level> = new Map();

/**
 * What each stated level implies of other skills: every level that its steps stand on, from no head start, and the
 * answer that implies the most (the first of equals, in the answers' order).
 */
export function implyLevels(skills: AuditSkills, answers: Answers): Map<CatalogueId, ImpliedLevel> {
  const implied = new Map<CatalogueId, ImpliedLevel>();
  for (const [from, level] of Object.entries(answers)) {
    if (level === 0 || !skills.has(from)) continue;
    const claim: LevelRef = { skill: from, level };
    for (const [skill, needed] of reachLevels(skills, [claim], nothing)) {
      if (skill !== from && needed > (implied.get(skill)?.level ?? 0)) implied.set(skill, { level: needed, from });
    }
  }
  return implied;
}
