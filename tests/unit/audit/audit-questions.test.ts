import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeQuestions, listAuditScreens } from "@/lib/audit/audit-questions";
import { findGap } from "@/lib/audit/find-gap";
import { holdLevels } from "@/lib/audit/hold-levels";
import { hoursLeft } from "@/lib/audit/savings";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { answersFor, audits, makeSkill, toMap } from "./skill-chains";

const skills = toMap([
  { ...makeSkill("git"), group: "programming" },
  makeSkill("linux"),
  makeSkill("containers", { 1: [{ skill: "linux", level: 2 }] }),
  { ...makeSkill("kubernetes", { 1: [{ skill: "containers", level: 2 }] }), group: "cloud" },
  makeSkill("painting"),
]);
const wanted = [
  { skill: "kubernetes", level: 3 as const },
  { skill: "git", level: 1 as const },
  { skill: "linux", level: 3 as const },
];

describe("listAuditScreens", () => {
  test("asks the closure and nothing else, biggest saving first", () => {
    expect(listAuditScreens(skills, wanted)).toEqual([
      { group: "cloud", skills: ["kubernetes"], likelyHours: 120 },
      { group: "foundations", skills: ["containers", "linux"], likelyHours: 90 },
      { group: "programming", skills: ["git"], likelyHours: 10 },
    ]);
  });

  test("asks every requirement of every role once, in two groups at least", () => {
    const index = indexCatalogue(catalogue);
    for (const role of catalogue.roles) {
      const screens = listAuditScreens(index.skills, role.requirements);
      const asked = screens.flatMap((screen) => screen.skills);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked).toEqual(expect.arrayContaining(role.requirements.map(({ skill }) => skill)));
      expect(screens.length).toBeGreaterThan(1);
    }
  });

  test("never promises more hours for a group than the role holds", () => {
    fc.assert(
      fc.property(audits, (audit) => {
        const all = hoursLeft(audit.skills, audit.wanted, {}).likely;
        const screens = listAuditScreens(audit.skills, audit.wanted);
        const savings = screens.map(({ likelyHours }) => likelyHours);
        expect(savings).toEqual([...savings].sort((a, b) => b - a));
        for (const saving of savings) expect(saving).toBeLessThanOrEqual(all);
        expect(savings.reduce((sum, saving) => sum + saving, 0)).toBeGreaterThanOrEqual(all);
      }),
    );
  });
});

describe("describeQuestions", () => {
  const asked = ["kubernetes", "containers", "linux", "git"];

  test("does not ask again what an answer implies as high as it is needed", () => {
    expect([...describeQuestions(skills, wanted, { kubernetes: 3 }, asked)]).toEqual([
      ["kubernetes", { kind: "answered", level: 3, implied: 0 }],
      ["containers", { kind: "implied", level: 2, from: "kubernetes" }],
      ["linux", { kind: "open", upTo: 3, implied: 2 }],
      ["git", { kind: "open", upTo: 1, implied: 0 }],
    ]);
  });

  test("a correction is an answer of its own and says what others imply", () => {
    const states = describeQuestions(skills, wanted, { kubernetes: 3, containers: 1 }, asked);
    expect(states.get("containers")).toEqual({ kind: "answered", level: 1, implied: 2 });
  });

  test("asks a practitioner of Kubernetes none of what it stands on, in the real catalogue", () => {
    const index = indexCatalogue(catalogue);
    const role = index.roles.get("site-reliability-engineer");
    const requirements = role?.requirements ?? [];
    const below = (index.skills.get("kubernetes")?.steps.slice(0, 3) ?? []).flatMap((step) => step.needs);
    const wantedHigher = new Set(requirements.map(({ skill }) => skill));
    const plain = below.map(({ skill }) => skill).filter((skill) => !wantedHigher.has(skill));
    const states = describeQuestions(index.skills, [{ skill: "kubernetes", level: 3 }], { kubernetes: 3 }, plain);
    expect(below.length).toBeGreaterThan(0);
    for (const state of states.values()) expect(state.kind).toBe("implied");
    const gap = findGap(index.skills, requirements, holdLevels(index.skills, { kubernetes: 3 }));
    for (const { skill, from } of gap.skills) {
      const need = below.find((ref) => ref.skill === skill);
      if (need) expect(from).toBeGreaterThanOrEqual(need.level);
    }
  });

  test("nothing is open exactly when no hours are left", () => {
    fc.assert(
      fc.property(
        audits.chain((audit) => fc.tuple(fc.constant(audit), answersFor(audit.skills))),
        ([audit, answers]) => {
          const ids = [...audit.skills.keys()];
          const states = [...describeQuestions(audit.skills, audit.wanted, answers, ids).values()];
          const left = hoursLeft(audit.skills, audit.wanted, answers).likely;
          if (left === 0) expect(states.some(({ kind }) => kind === "open")).toBe(false);
          const unanswered = Object.keys(answers).length === 0;
          if (left > 0 && unanswered) expect(states.some(({ kind }) => kind === "open")).toBe(true);
        },
      ),
    );
  });
});
