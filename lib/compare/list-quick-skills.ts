import { reachLevels } from "@/lib/audit/reach-levels";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, LevelRef, Role } from "@/lib/catalogue/types";

const nothing = new Map();

/**
 * The skills to ask about first when nothing is known of a person: each the one whose answer, at the level a role stands
 * on and with all that it implies, would take most hours off the gaps that the ones before it leave. Only skills that
 * three targets or more ask for by name; at most `count`, ties by id.
 */
export function listQuickSkills(index: CatalogueIndex, targets: readonly Role[], count: number): CatalogueId[] {
  const { skills, closureByRole, rolesBySkill } = index;
  const asked = [...rolesBySkill].filter(([, demands]) => demands.length >= Math.min(3, targets.length));
  const open = asked.map(([skill]) => skill).sort();
  const implied = new Map<string, ReadonlyMap<CatalogueId, number>>();
  const covered = targets.map(() => new Map<CatalogueId, number>());
  const chosen: CatalogueId[] = [];
  while (chosen.length < count && open.length > 0) {
    const worths = open.map((skill) => targets.reduce((sum, _, at) => sum + removed(skill, at), 0));
    const best = worths.indexOf(Math.max(...worths));
    const [skill] = open.splice(best, 1);
    if (skill === undefined || (worths[best] ?? 0) <= 0) break;
    chosen.push(skill);
    targets.forEach((_, at) => cover(skill, at));
  }
  return chosen;

  function levelsBehind(skill: CatalogueId, at: number): ReadonlyMap<CatalogueId, number> {
    const level = closureByRole.get(targets[at]?.id ?? "")?.get(skill);
    if (level === undefined) return nothing;
    const claim: LevelRef = { skill, level };
    const known = implied.get(`${skill}:${level}`) ?? reachLevels(skills, [claim], nothing);
    implied.set(`${skill}:${level}`, known);
    return known;
  }

  function removed(skill: CatalogueId, at: number): number {
    let hours = 0;
    for (const [id, level] of levelsBehind(skill, at)) {
      const steps = skills.get(id)?.steps.slice(covered[at]?.get(id) ?? 0, level) ?? [];
      for (const step of steps) hours += step.hours.likely;
    }
    return hours;
  }

  function cover(skill: CatalogueId, at: number): void {
    for (const [id, level] of levelsBehind(skill, at)) {
      covered[at]?.set(id, Math.max(level, covered[at]?.get(id) ?? 0));
    }
  }
}
