import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdLevels } from "@/lib/audit/hold-levels";
import { implyLevels } from "@/lib/audit/imply-levels";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import type { Level } from "@/lib/catalogue/types";
import { heldLevels } from "@/lib/planner/roadmap/to-planner-person";
import { makeSkill, toMap } from "./skill-chains";

const skills = toMap([
  makeSkill("linux"),
  makeSkill("containers", { 1: [{ skill: "linux", level: 1 }] }),
  makeSkill("kubernetes", { 1: [{ skill: "containers", level: 1 }], 3: [{ skill: "linux", level: 2 }] }),
]);

describe("holdLevels", () => {
  test("a claim implies all that its steps stand on, and names its origin", () => {
    expect([...implyLevels(skills, { kubernetes: 3 })]).toEqual(
      expect.arrayContaining([
        ["containers", { level: 1, from: "kubernetes" }],
        ["linux", { level: 2, from: "kubernetes" }],
      ]),
    );
  });

  test("a claim of level 0 and a claim of an unknown skill imply nothing", () => {
    expect(implyLevels(skills, { kubernetes: 0, alchemy: 4 }).size).toBe(0);
  });

  test("what a person says outright stands, also below what is implied", () => {
    expect(holdLevels(skills, { kubernetes: 3, linux: 1 }).get("linux")).toBe(1);
    expect(holdLevels(skills, { kubernetes: 3, linux: 0 }).get("containers")).toBe(1);
  });

  test("holds exactly what the planner holds, for any answers on the real catalogue", () => {
    const index = indexCatalogue(catalogue);
    const ids = [...index.skills.keys()];
    const answers = fc
      .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom<Level>(0, 1, 2, 3, 4)), { maxLength: 25 })
      .map((pairs) => Object.fromEntries(pairs));
    fc.assert(
      fc.property(answers, (levels) => {
        const sorted = (held: ReadonlyMap<string, Level>) => [...held].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(holdLevels(index.skills, levels))).toEqual(sorted(heldLevels(index, levels)));
      }),
      { numRuns: 60 },
    );
  });
});
