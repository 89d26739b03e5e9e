import type { CatalogueId, HourRange, ReachableLevel, Skill } from "@/lib/catalogue/types";

/** Hours of every level step in `closure` from level 0, added up end by end; a skill that is not known counts nothing. */
export function sumClosureHours(
  skills: ReadonlyMap<CatalogueId, Skill>,
  closure: ReadonlyMap<CatalogueId, ReachableLevel>,
): HourRange {
  const total = { low: 0, likely: 0, high: 0 };
  for (const [id, level] of closure) {
    for (const step of skills.get(id)?.steps.slice(0, level) ?? []) {
      total.low += step.hours.low;
      total.likely += step.hours.likely;
      total.high += step.hours.high;
    }
  }
  return total;
}
