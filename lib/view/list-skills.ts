import type { CatalogueId } from "@/lib/catalogue/types";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";

export type SkillChoice = { skill: CatalogueId; name: string };

/**
 * The skills that a roadmap's milestones raise or prove, by name in alphabetical order. A skill that the role does not ask
 * for itself is named by its own milestone's title, which says the name before the level.
 */
export function listSkills({ milestones, requirements }: Pick<RoadmapSnapshot, "milestones" | "requirements">) {
  const names = new Map<CatalogueId, string>();
  for (const { kind, title, raises } of milestones) {
    const [only] = raises;
    if (kind === "skill" && only && raises.length === 1) names.set(only.skill, title.split(": to ")[0] ?? title);
  }
  for (const { reason } of milestones) for (const { skill, skillName } of reason.covers) names.set(skill, skillName);
  for (const { skill, skillName } of requirements) names.set(skill, skillName);
  const touched = new Set(milestones.flatMap(({ raises, proves }) => [...raises, ...proves].map(({ skill }) => skill)));
  return [...touched]
    .map((skill): SkillChoice => ({ skill, name: names.get(skill) ?? skill }))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}
