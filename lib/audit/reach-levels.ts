import type { CatalogueId, Level, LevelRef } from "@/lib/catalogue/types";
import type { AuditSkills } from "./audit-skill";

/**
 * The level still to reach in each skill so that every wanted level holds, prerequisites of missing steps included and
 * those of held steps left out. Skills that are high enough are absent; unknown skills are kept and not followed.
 */
export function reachLevels(
  skills: AuditSkills,
  wanted: readonly LevelRef[],
  held: ReadonlyMap<CatalogueId, Level>,
): Map<CatalogueId, Level> {
  const reached = new Map<CatalogueId, Level>();
  const open = [...wanted];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    const from = reached.get(ref.skill) ?? held.get(ref.skill) ?? 0;
    if (from >= ref.level) continue;
    reached.set(ref.skill, ref.level);
    const steps = skills.get(ref.skill)?.steps.slice(from, ref.level) ?? [];
    for (const step of steps) open.push(...step.needs);
  }
  return reached;
}
