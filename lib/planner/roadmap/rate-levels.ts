import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Requirement } from "@/lib/catalogue/types";
import { invariant } from "@/lib/core/invariant";

/** What an hour towards a level is worth beside an hour towards the first: depth brings less than breadth. */
const HOUR_WORTH = [1, 1, 0.5, 0.3];

/**
 * What each level of a requirement is worth to the order of a plan, in the engine's twelfths of a weight: an hour counts the
 * requirement's weight in hundredths, less towards the higher levels. Levels above the asked one are worth nothing. So what
 * matters most to the role comes first, and not what is quickest to tick.
 */
export function rateLevels(index: CatalogueIndex, { skill, weight, level }: Requirement): number[] {
  const steps = index.skills.get(skill)?.steps;
  invariant(steps, `unknown skill ${skill}`);
  return steps.map(({ hours }, at) => {
    if (at >= level) return 0;
    return Math.round((12 * weight * hours.likely * (HOUR_WORTH[at] ?? 0)) / 100);
  });
}
