import { describe, expect, test } from "vitest";
import { measureRoleReadiness } from "@/lib/audit/readiness";
import type { Requirement } from "@/lib/catalogue/types";
import { makeSkill, toMap } from "./skill-chains";

const skills = toMap([makeSkill("linux"), makeSkill("shell"), { ...makeSkill("aws"), group: "cloud" }]);
const ask = (skill: string, level: 1 | 2 | 3 | 4, weight: number, kind: "must" | "should"): Requirement => ({
  skill,
  level,
  weight,
  kind,
  proof: false,
  source: "source-somewhere",
  why: "The role uses it daily.",
});
const requirements = [ask("linux", 3, 60, "must"), ask("aws", 2, 20, "must"), ask("shell", 1, 5, "should")];

describe("measureRoleReadiness", () => {
  test("weighs what is met, apart for essential and optional ones and by group", () => {
    const held = new Map([
      ["linux", 3 as const],
      ["aws", 1 as const],
    ]);
    expect(measureRoleReadiness(skills, requirements, held)).toEqual({
      must: { share: 0.75, metCount: 1, count: 2 },
      should: { share: 0, metCount: 0, count: 1 },
      groups: [
        { group: "foundations", share: 60 / 65, metCount: 1, count: 2 },
        { group: "cloud", share: 0, metCount: 0, count: 1 },
      ],
    });
  });

  test("a part that asks nothing is whole", () => {
    expect(measureRoleReadiness(skills, [], new Map()).must).toEqual({ share: 1, metCount: 0, count: 0 });
  });
});
