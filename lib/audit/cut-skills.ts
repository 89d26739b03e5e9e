import type { CatalogueId } from "@/lib/catalogue/types";
import type { AuditSkill, AuditSkills } from "./audit-skill";

/** The skills that any level of `seeds` can stand on, seeds included, with nothing but what the audit's arithmetic reads. */
export function cutSkills(skills: AuditSkills, seeds: Iterable<CatalogueId>): AuditSkill[] {
  const seen = new Set<CatalogueId>();
  const open = [...seeds];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const skill = skills.get(id);
    if (!skill || seen.has(id)) continue;
    seen.add(id);
    for (const step of skill.steps) open.push(...step.needs.map((ref) => ref.skill));
  }
  return [...skills.values()]
    .filter(({ id }) => seen.has(id))
    .map(({ id, name, group, steps }) => ({ id, name, group, steps }));
}
