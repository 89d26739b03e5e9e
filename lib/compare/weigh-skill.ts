import { findGap } from "@/lib/audit/find-gap";
import { reachLevels } from "@/lib/audit/reach-levels";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, HourRange, Level, Role } from "@/lib/catalogue/types";
import { weighReadiness } from "./weigh-readiness";

/** What one target gains: hours off its gap, and the weight of requirements that are met then and were not before. */
export type SkillGain = { role: CatalogueId; removedHours: number; weight: number };
export type SkillWorth = {
  skill: CatalogueId;
  held: Level;
  /** The highest level that a target stands on; 0 where none does. */
  to: Level;
  /** The work to get there, with the prerequisites that are missing. */
  hours: HourRange;
  gains: SkillGain[];
  removedHours: number;
  weight: number;
};

/** What raising one skill to the highest level a target stands on, with all it needs, adds across the targets. */
export function weighSkill(
  index: CatalogueIndex,
  skill: CatalogueId,
  targets: readonly Role[],
  held: ReadonlyMap<CatalogueId, Level>,
): SkillWorth {
  const { skills, closureByRole } = index;
  const levels = targets.map(({ id }): Level => closureByRole.get(id)?.get(skill) ?? 0);
  const to = levels.reduce<Level>((most, level) => (level > most ? level : most), 0);
  const wanted = to === 0 ? [] : [{ skill, level: to }];
  const after = new Map([...held, ...reachLevels(skills, wanted, held)]);
  const gains = targets.map(({ id, requirements }) => ({
    role: id,
    removedHours: findGap(skills, requirements, held).hours.likely - findGap(skills, requirements, after).hours.likely,
    weight:
      weighReadiness(skills, requirements, after).all.metWeight -
      weighReadiness(skills, requirements, held).all.metWeight,
  }));
  return {
    skill,
    held: held.get(skill) ?? 0,
    to,
    hours: findGap(skills, wanted, held).hours,
    gains,
    removedHours: gains.reduce((sum, { removedHours }) => sum + removedHours, 0),
    weight: gains.reduce((sum, { weight }) => sum + weight, 0),
  };
}
