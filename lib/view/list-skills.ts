import type { CatalogueId } from "@/lib/catalogue/types";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";

export type SkillChoice = { skill: CatalogueId; name: string };

type Named = Pick<RoadmapSnapshot, "milestones" | "requirements"> &
  Partial<Pick<RoadmapSnapshot, "leftOut" | "dropped">>;

/**
 * The skills that a roadmap's milestones raise or prove, by name in alphabetical order. A skill that the role does not ask
 * for itself is named by its own milestone's title, which says the name before the level, or where it was left out or
 * dropped; one that the roadmap names nowhere by the words of its id.
 */
export function listSkills(snapshot: Named): SkillChoice[] {
  const names = nameSkills(snapshot);
  const touched = new Set(
    snapshot.milestones.flatMap(({ raises, proves }) => [...raises, ...proves].map(({ skill }) => skill)),
  );
  return [...touched]
    .map((skill): SkillChoice => ({ skill, name: names.get(skill) ?? wordsOf(skill) }))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/** Later sources win: those that carry the catalogue's own name come last. */
function nameSkills({ milestones, requirements, leftOut = [], dropped = [] }: Named): Map<CatalogueId, string> {
  const names = new Map<CatalogueId, string>();
  for (const { kind, title, raises } of milestones) {
    const [only] = raises;
    if (kind === "skill" && only && raises.length === 1) names.set(only.skill, title.split(": to ")[0] ?? title);
  }
  for (const { skill, skillName, what } of dropped) if (what === "level") names.set(skill, skillName);
  for (const { skill, skillName } of leftOut) names.set(skill, skillName);
  for (const { reason } of milestones) for (const { skill, skillName } of reason.covers) names.set(skill, skillName);
  for (const { skill, skillName } of requirements) names.set(skill, skillName);
  return names;
}

/** "deep-learning" as "Deep learning". */
function wordsOf(skill: CatalogueId): string {
  return skill.charAt(0).toUpperCase() + skill.slice(1).replaceAll("-", " ");
}
