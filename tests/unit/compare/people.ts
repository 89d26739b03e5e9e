import fc from "fast-check";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, Level, Role } from "@/lib/catalogue/types";
import { compareRole, type RoleComparison, type Standpoint } from "@/lib/compare/compare-role";
import { type PlannedWork, sumWork } from "@/lib/compare/sum-work";
import { holdLevels } from "@/lib/audit/hold-levels";
import { invariant } from "@/lib/core/invariant";
import { drawRoadmap } from "@/lib/progress/draw-roadmap";
import { noEdits } from "@/lib/planner/roadmap/no-edits";

export const index = indexCatalogue(catalogue);

const pace = { low: 1, likely: 2, high: 4 };
/** A plan that costs nothing and takes two likely hours, where the plan itself is not what is tested. */
export const smallWork: PlannedWork = { parts: [], hours: pace, fees: [], cashCents: 0, unknownFees: 0 };

export const standAt = (held: ReadonlyMap<CatalogueId, Level>, rest: Partial<Standpoint> = {}): Standpoint => ({
  held,
  hoursPerWeek: 10,
  experienceMonths: 0,
  region: "US",
  own: null,
  dollarRate: null,
  ...rest,
});

/** The real comparison of somebody with these answers, plans drawn and all. */
export function compareAll(levels: Record<CatalogueId, Level>, rest: Partial<Standpoint> = {}): RoleComparison[] {
  for (const id of Object.keys(levels)) invariant(index.skills.has(id), `there is no skill ${id}`);
  const held = holdLevels(index.skills, levels);
  const from = standAt(held, rest);
  const { experienceMonths } = from;
  return catalogue.roles.map((role) => {
    const profile = { levels, proofs: [], certifications: [], experienceMonths };
    const { milestones } = drawRoadmap(index, role.id, profile, {
      startOn: "2026-11-23",
      weekdayMinutes: [120, 120, 120, 120, 120, 0, 0],
      weeksOff: [],
      deadlineOn: null,
      budgetCents: null,
      certificationsWanted: [],
      certificationsAvoided: [],
      acceptsFormalEducation: false,
      minutesPerDollar: 2,
      ...noEdits,
    });
    return compareRole(index, role, sumWork(milestones), from);
  });
}

/** Levels held in some of the catalogue's skills, and one level more than that in one of them. */
export const learners: fc.Arbitrary<{
  less: ReadonlyMap<CatalogueId, Level>;
  more: ReadonlyMap<CatalogueId, Level>;
  role: Role;
}> = fc
  .record({
    pairs: fc.array(
      fc.tuple(fc.constantFrom(...catalogue.skills.map(({ id }) => id)), fc.constantFrom<Level>(0, 1, 2, 3)),
      { minLength: 1, maxLength: 40 },
    ),
    at: fc.nat(),
    role: fc.constantFrom(...catalogue.roles),
  })
  .map(({ pairs, at, role }) => {
    const less = new Map(pairs);
    const [skill, level] = [...less][at % less.size] ?? ["", 0 as Level];
    return { less, more: new Map([...less, [skill, (level + 1) as Level]]), role };
  });
