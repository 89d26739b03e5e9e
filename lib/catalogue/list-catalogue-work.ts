import type { Catalogue, LevelRef } from "@/lib/catalogue/types";

/** One thing a person can finish, with the facts it stands on and the facts it gives, written as strings. */
export type CatalogueWork = { key: string; id: string; needs: string[]; gives: string[] };

/** The fact that a person holds `level` of `skill`. */
export function heldFact(ref: LevelRef): string {
  return `level ${ref.skill} ${ref.level}`;
}

/** The fact that a person can show evidence for `level` of `skill`. */
export function provenFact(ref: LevelRef): string {
  return `proof ${ref.skill} ${ref.level}`;
}

/**
 * Every item of work: level steps, educations, certifications, projects and experiences. A step needs the level below and its
 * prerequisites; an education gives each level that it raises above what it needs; the others give proof of their levels and
 * of all below. Retired certifications are left out, because nobody can earn them any more.
 */
export function listCatalogueWork(catalogue: Catalogue): CatalogueWork[] {
  const certifications = catalogue.certifications.filter((entry) => entry.status !== "retired");
  return [
    ...catalogue.skills.flatMap((skill) =>
      skill.steps.map((step, below) => ({
        key: `step ${skill.id} ${below + 1}`,
        id: skill.id,
        needs: [...(below === 0 ? [] : [`level ${skill.id} ${below}`]), ...step.needs.map(heldFact)],
        gives: [`level ${skill.id} ${below + 1}`],
      })),
    ),
    ...catalogue.educations.map((entry) => ({
      key: `education ${entry.id}`,
      id: entry.id,
      needs: entry.needs.map(heldFact),
      gives: entry.raises.flatMap((ref) => levelsAbove(ref, levelNeeded(entry.needs, ref.skill)).map(heldFact)),
    })),
    ...certifications.map((entry) => ({
      key: `certification ${entry.id}`,
      id: entry.id,
      needs: [...entry.needs.map(heldFact), ...entry.needsCertifications.map((id) => `certificate ${id}`)],
      gives: [`certificate ${entry.id}`, ...listProofs(entry.proves)],
    })),
    ...catalogue.projects.map((entry) => listProvingWork("project", entry)),
    ...catalogue.experiences.map((entry) => listProvingWork("experience", entry)),
  ];
}

function listProvingWork(kind: string, entry: { id: string; needs: LevelRef[]; proves: LevelRef[] }): CatalogueWork {
  return {
    key: `${kind} ${entry.id}`,
    id: entry.id,
    needs: entry.needs.map(heldFact),
    gives: listProofs(entry.proves),
  };
}

function listProofs(proves: readonly LevelRef[]): string[] {
  return proves.flatMap((ref) => levelsAbove(ref, 0).map(provenFact));
}

function levelNeeded(needs: readonly LevelRef[], skill: string): number {
  return Math.max(0, ...needs.filter((ref) => ref.skill === skill).map((ref) => ref.level));
}

function levelsAbove(ref: LevelRef, floor: number): LevelRef[] {
  const levels = [1, 2, 3, 4] as const;
  return levels.filter((level) => level > floor && level <= ref.level).map((level) => ({ skill: ref.skill, level }));
}
