import type { CatalogueId, LevelRef, ReachableLevel, Skill } from "@/lib/catalogue/types";

/**
 * The highest level of each skill that `wanted` asks, prerequisites of every step included, from no head start.
 * Skills that `skills` does not know are kept as asked and not followed; cycles end where they began.
 */
export function closeLevels(
  skills: ReadonlyMap<CatalogueId, Skill>,
  wanted: readonly LevelRef[],
): Map<CatalogueId, ReachableLevel> {
  const reached = new Map<CatalogueId, ReachableLevel>();
  const open = [...wanted];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    const held = reached.get(ref.skill) ?? 0;
    if (held >= ref.level) continue;
    reached.set(ref.skill, ref.level);
    const steps = skills.get(ref.skill)?.steps.slice(held, ref.level) ?? [];
    for (const step of steps) open.push(...step.needs);
  }
  return reached;
}
