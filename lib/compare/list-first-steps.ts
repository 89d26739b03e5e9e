import type { AuditSkills } from "@/lib/audit/audit-skill";
import { reachLevels } from "@/lib/audit/reach-levels";
import type { CatalogueId, HourRange, Level, ReachableLevel, Role } from "@/lib/catalogue/types";

export type FirstStep = {
  skill: CatalogueId;
  to: ReachableLevel;
  hours: HourRange;
  /** The targets whose gap this step is part of, in their order. */
  roles: CatalogueId[];
  /** Likely hours it takes off all those gaps together: its own, once for each target. */
  removedHours: number;
};

/**
 * The next level of every skill that can be started today, because all it stands on is held, and that two targets or
 * more still need (one, where there is one target); those that take most off the sum of the gaps first, ties by id.
 */
export function listFirstSteps(
  skills: AuditSkills,
  targets: readonly Pick<Role, "id" | "requirements">[],
  held: ReadonlyMap<CatalogueId, Level>,
): FirstStep[] {
  const missing = targets.map(({ id, requirements }) => ({ id, levels: reachLevels(skills, requirements, held) }));
  const ids = new Set(missing.flatMap(({ levels }) => [...levels.keys()]));
  const fewest = Math.min(2, targets.length);
  const steps = [...ids].flatMap((skill): FirstStep[] => {
    const from = held.get(skill) ?? 0;
    const step = skills.get(skill)?.steps[from];
    if (!step || step.needs.some((need) => (held.get(need.skill) ?? 0) < need.level)) return [];
    const roles = missing.filter(({ levels }) => levels.has(skill)).map(({ id }) => id);
    if (roles.length < fewest) return [];
    const removedHours = step.hours.likely * roles.length;
    return [{ skill, to: (from + 1) as ReachableLevel, hours: step.hours, roles, removedHours }];
  });
  return steps.sort((a, b) => b.removedHours - a.removedHours || (a.skill < b.skill ? -1 : 1));
}
