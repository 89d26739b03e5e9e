import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findGap } from "@/lib/audit/find-gap";
import type { Level } from "@/lib/catalogue/types";
import { listFirstSteps } from "@/lib/compare/list-first-steps";
import { listQuickSkills } from "@/lib/compare/list-quick-skills";
import { measureOverlap } from "@/lib/compare/measure-overlap";
import { shareOf } from "@/lib/compare/weigh-readiness";
import { weighSkill } from "@/lib/compare/weigh-skill";
import { index, learners } from "./people";

const { roles, skills: allSkills } = index.catalogue;
const { skills } = index;
const gapOf = (held: ReadonlyMap<string, Level>) =>
  roles.reduce((sum, { requirements }) => sum + findGap(skills, requirements, held).hours.likely, 0);

describe("first steps", () => {
  test("take off the sum of the gaps exactly what they say, and can begin today", () => {
    fc.assert(
      fc.property(learners, ({ less }) => {
        const steps = listFirstSteps(skills, roles, less);
        for (const { skill, to, removedHours, roles: served, hours } of steps.slice(0, 3)) {
          const after = new Map([...less, [skill, to as Level]]);
          expect(gapOf(less) - gapOf(after)).toBe(removedHours);
          expect(hours.likely * served.length).toBe(removedHours);
          for (const need of skills.get(skill)?.steps[to - 1]?.needs ?? [])
            expect(less.get(need.skill) ?? 0).toBeGreaterThanOrEqual(need.level);
        }
        const removed = steps.map(({ removedHours }) => removedHours);
        expect(removed).toEqual(removed.toSorted((a, b) => b - a));
      }),
      { numRuns: 30 },
    );
  });

  test("exist for somebody new, serve two targets each, and do not depend on the order of the targets", () => {
    const steps = listFirstSteps(skills, roles, new Map());
    expect(steps.length).toBeGreaterThan(5);
    expect(Math.min(...steps.map((step) => step.roles.length))).toBeGreaterThanOrEqual(2);
    const bare = (list: typeof steps) => list.map(({ skill, removedHours }) => [skill, removedHours]);
    expect(bare(listFirstSteps(skills, roles.toReversed(), new Map()))).toEqual(bare(steps));
  });

  test("are none for somebody who can do everything", () => {
    const all = new Map(allSkills.map(({ id }) => [id, 4 as Level]));
    expect(listFirstSteps(skills, roles, all)).toEqual([]);
  });
});

describe("a key skill", () => {
  test("adds to the targets what its rows add up to, never less than nothing, and nothing once it is held", () => {
    const keys = allSkills.filter(({ isKey }) => isKey);
    expect(keys).toHaveLength(5);
    for (const { id } of keys) {
      const worth = weighSkill(index, id, roles, new Map());
      expect(worth.removedHours).toBe(worth.gains.reduce((sum, gain) => sum + gain.removedHours, 0));
      expect(worth.weight).toBe(worth.gains.reduce((sum, gain) => sum + gain.weight, 0));
      expect(worth.removedHours).toBeGreaterThan(worth.hours.likely);
      expect(Math.min(...worth.gains.map(({ removedHours }) => removedHours))).toBeGreaterThanOrEqual(0);
      const all = new Map(allSkills.map((skill) => [skill.id, 4 as Level]));
      expect(weighSkill(index, id, roles, all)).toMatchObject({ removedHours: 0, weight: 0, hours: { likely: 0 } });
    }
  });
});

describe("the overlap of roles", () => {
  const rows = measureOverlap(index, roles);

  test("is whole for a role itself, and divides the weight that its requirements have", () => {
    for (const { role, cells } of rows) {
      expect(cells.map((cell) => cell.role)).toEqual(roles.map(({ id }) => id));
      for (const cell of cells) {
        const asked = index.roles.get(cell.role)?.requirements ?? [];
        const known = index.closureByRole.get(role);
        const met = asked.filter(({ skill, level }) => (known?.get(skill) ?? 0) >= level);
        expect(cell.metWeight).toBe(met.reduce((sum, { weight }) => sum + weight, 0));
        expect(shareOf(cell) === 1, `${role} of ${cell.role}`).toBe(met.length === asked.length);
        if (cell.role === role) expect(shareOf(cell)).toBe(1);
      }
    }
  });

  test("is the same cell by cell for a choice of roles in another order", () => {
    const some = roles.slice(3, 7).toReversed();
    for (const { role, cells } of measureOverlap(index, some))
      for (const cell of cells)
        expect(cell).toEqual(rows.find((row) => row.role === role)?.cells.find((other) => other.role === cell.role));
  });
});

describe("the quick audit", () => {
  test("asks for skills that three roles name, each of which changes the gaps, and grows by appending", () => {
    const eight = listQuickSkills(index, roles, 8);
    expect(eight).toHaveLength(8);
    expect(new Set(eight).size).toBe(8);
    for (const id of eight) {
      expect(index.rolesBySkill.get(id)?.length, id).toBeGreaterThanOrEqual(3);
      expect(weighSkill(index, id, roles, new Map()).removedHours, id).toBeGreaterThan(0);
    }
    expect(listQuickSkills(index, roles, 3)).toEqual(eight.slice(0, 3));
    expect(listQuickSkills(index, roles.toReversed(), 8)).toEqual(eight);
  });
});
