import type { CatalogueId, HourRange, LevelRef } from "@/lib/catalogue/types";
import type { Answers, AuditSkills } from "./audit-skill";
import { findGap } from "./find-gap";
import { holdLevels } from "./hold-levels";

/** Hours of the steps that the wanted levels still miss once the answers, and all they imply, are held. */
export function hoursLeft(skills: AuditSkills, wanted: readonly LevelRef[], answers: Answers): HourRange {
  return findGap(skills, wanted, holdLevels(skills, answers)).hours;
}

/**
 * Likely hours that the answer to one skill removes, next to leaving it unanswered; 0 for an unanswered skill, below 0
 * where the answer states less than other answers imply.
 */
export function hoursRemovedBy(
  skills: AuditSkills,
  wanted: readonly LevelRef[],
  answers: Answers,
  skill: CatalogueId,
): number {
  const { [skill]: own, ...others } = answers;
  if (own === undefined) return 0;
  return hoursLeft(skills, wanted, others).likely - hoursLeft(skills, wanted, answers).likely;
}

/** Likely hours that all answers together remove, next to knowing nothing. */
export function hoursRemovedInAll(skills: AuditSkills, wanted: readonly LevelRef[], answers: Answers): number {
  return hoursLeft(skills, wanted, {}).likely - hoursLeft(skills, wanted, answers).likely;
}
