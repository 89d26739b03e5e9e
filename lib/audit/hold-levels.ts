import type { CatalogueId, Level } from "@/lib/catalogue/types";
import type { Answers, AuditSkills } from "./audit-skill";
import { implyLevels } from "./imply-levels";

/** The levels a person holds: what the answers imply, and over it what they state. A stated level stands, also a lower one. */
export function holdLevels(skills: AuditSkills, answers: Answers): Map<CatalogueId, Level> {
  const held = new Map<CatalogueId, Level>();
  for (const [skill, { level }] of implyLevels(skills, answers)) held.set(skill, level);
  for (const [skill, level] of Object.entries(answers)) held.set(skill, level);
  return held;
}
