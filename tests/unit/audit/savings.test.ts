import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutSkills } from "@/lib/audit/cut-skills";
import { holdLevels } from "@/lib/audit/hold-levels";
import { hoursLeft, hoursRemovedBy, hoursRemovedInAll } from "@/lib/audit/savings";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import type { Level } from "@/lib/catalogue/types";
import { answersFor, audits, makeSkill, toMap } from "./skill-chains";

const skills = toMap([makeSkill("linux"), makeSkill("kubernetes", { 2: [{ skill: "linux", level: 2 }] })]);
const wanted = [{ skill: "kubernetes", level: 3 as const }];

const auditsWithAnswers = audits.chain((audit) =>
  fc.record({
    audit: fc.constant(audit),
    answers: answersFor(audit.skills),
    skill: fc.constantFrom(...audit.skills.keys()),
    level: fc.constantFrom<Level>(1, 2, 3, 4),
  }),
);

describe("savings", () => {
  test("an answer removes its own steps and the prerequisites it implies", () => {
    expect(hoursLeft(skills, wanted, {}).likely).toBe(90);
    expect(hoursRemovedBy(skills, wanted, { kubernetes: 1 }, "kubernetes")).toBe(10);
    expect(hoursRemovedBy(skills, wanted, { kubernetes: 2 }, "kubernetes")).toBe(60);
    expect(hoursRemovedInAll(skills, wanted, { kubernetes: 3 })).toBe(90);
  });

  test("a correction below what is implied gives hours back only where they are still needed", () => {
    const more = [...wanted, { skill: "linux", level: 2 as const }];
    expect(hoursRemovedBy(skills, more, { kubernetes: 2, linux: 0 }, "linux")).toBe(-30);
    expect(hoursRemovedBy(skills, wanted, { kubernetes: 3, linux: 0 }, "linux")).toBe(0);
  });

  test("an unanswered skill removes nothing", () => {
    expect(hoursRemovedBy(skills, wanted, {}, "linux")).toBe(0);
  });

  test("a higher answer never means more hours", () => {
    fc.assert(
      fc.property(auditsWithAnswers, ({ audit, answers, skill, level }) => {
        const lower = { ...answers, [skill]: (level - 1) as Level };
        const higher = { ...answers, [skill]: level };
        const [before, after] = [lower, higher].map((given) => hoursLeft(audit.skills, audit.wanted, given));
        expect(after?.low).toBeLessThanOrEqual(before?.low ?? 0);
        expect(after?.likely).toBeLessThanOrEqual(before?.likely ?? 0);
        expect(after?.high).toBeLessThanOrEqual(before?.high ?? 0);
      }),
    );
  });

  test("one more answer, at what is implied or above, never means more hours", () => {
    fc.assert(
      fc.property(auditsWithAnswers, ({ audit, answers, skill, level }) => {
        const { [skill]: _, ...others } = answers;
        const implied = holdLevels(audit.skills, others).get(skill) ?? 0;
        const stated = Math.max(implied, level) as Level;
        const after = hoursLeft(audit.skills, audit.wanted, { ...others, [skill]: stated }).likely;
        expect(after).toBeLessThanOrEqual(hoursLeft(audit.skills, audit.wanted, others).likely);
      }),
    );
  });

  test("wanting less never means more hours, and stating every skill at 4 leaves none", () => {
    fc.assert(
      fc.property(auditsWithAnswers, ({ audit, answers }) => {
        const all = hoursLeft(audit.skills, audit.wanted, answers).likely;
        expect(hoursLeft(audit.skills, audit.wanted.slice(1), answers).likely).toBeLessThanOrEqual(all);
        const expert = Object.fromEntries([...audit.skills.keys()].map((id) => [id, 4 as Level]));
        expect(hoursLeft(audit.skills, audit.wanted, expert).likely).toBe(0);
      }),
    );
  });

  test("the slice that a browser gets counts the same hours as the whole catalogue", () => {
    const index = indexCatalogue(catalogue);
    for (const role of catalogue.roles) {
      const answers = { kubernetes: 3 as Level, python: 2 as Level };
      const seeds = [...role.requirements.map(({ skill }) => skill), ...Object.keys(answers)];
      const slice = toMap(cutSkills(index.skills, seeds));
      expect(slice.size).toBeLessThan(index.skills.size);
      expect(hoursLeft(slice, role.requirements, answers)).toEqual(hoursLeft(index.skills, role.requirements, answers));
    }
  });
});
