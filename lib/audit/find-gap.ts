import type { CatalogueId, HourRange, Level, LevelRef } from "@/lib/catalogue/types";
import type { AuditSkills } from "./audit-skill";
import { reachLevels } from "./reach-levels";

export type SkillGap = { skill: CatalogueId; from: Level; to: Level; hours: HourRange };
export type Gap = {
  /** Requirement minus level, in levels, for the wanted levels alone; 0 where one is met. */
  wanted: { skill: CatalogueId; level: Level; held: Level; missing: number }[];
  /** Every skill of the closure with a missing step, prerequisites included. */
  skills: SkillGap[];
  /** Hours of all missing steps, ends added end by end, before projects and exams. */
  hours: HourRange;
};

/** What lies between the held levels and the wanted ones. Hours are the catalogue's; an unknown skill counts none. */
export function findGap(skills: AuditSkills, wanted: readonly LevelRef[], held: ReadonlyMap<CatalogueId, Level>): Gap {
  const open = [...reachLevels(skills, wanted, held)].map(([skill, to]) => {
    const from = held.get(skill) ?? 0;
    return { skill, from, to, hours: sumRanges((skills.get(skill)?.steps.slice(from, to) ?? []).map((s) => s.hours)) };
  });
  return {
    wanted: wanted.map(({ skill, level }) => {
      const level0 = held.get(skill) ?? 0;
      return { skill, level, held: level0, missing: Math.max(0, level - level0) };
    }),
    skills: open,
    hours: sumRanges(open.map(({ hours }) => hours)),
  };
}

function sumRanges(ranges: readonly HourRange[]): HourRange {
  const sum = { low: 0, likely: 0, high: 0 };
  for (const range of ranges) {
    sum.low += range.low;
    sum.likely += range.likely;
    sum.high += range.high;
  }
  return sum;
}
