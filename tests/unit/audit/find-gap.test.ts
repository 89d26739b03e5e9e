import { describe, expect, test } from "vitest";
import { findGap, type Gap } from "@/lib/audit/find-gap";
import { holdLevels } from "@/lib/audit/hold-levels";
import { makeSkill, toMap } from "./skill-chains";

const skills = toMap([
  makeSkill("linux"),
  makeSkill("containers", { 1: [{ skill: "linux", level: 1 }], 2: [{ skill: "linux", level: 2 }] }),
  makeSkill("kubernetes", { 1: [{ skill: "containers", level: 1 }], 3: [{ skill: "containers", level: 2 }] }),
]);
const wanted = [{ skill: "kubernetes", level: 3 as const }];

const spans = (gap: Gap) =>
  gap.skills.map(({ skill, from, to }) => `${skill} ${from} to ${to}`).sort((a, b) => (a < b ? -1 : 1));

describe("findGap", () => {
  test("counts the prerequisites of every missing step", () => {
    const gap = findGap(skills, wanted, new Map());
    expect(spans(gap)).toEqual(["containers 0 to 2", "kubernetes 0 to 3", "linux 0 to 2"]);
    expect(gap.hours).toEqual({ low: 60, likely: 120, high: 240 });
  });

  test("leaves out what only held steps stand on", () => {
    const gap = findGap(skills, wanted, new Map([["kubernetes", 2]]));
    expect(spans(gap)).toEqual(["containers 0 to 2", "kubernetes 2 to 3", "linux 0 to 2"]);
    expect(findGap(skills, wanted, new Map([["kubernetes", 3]])).skills).toEqual([]);
  });

  test("subtracts what a practitioner's claim implies, down to the first level of Linux", () => {
    const gap = findGap(skills, [...wanted, { skill: "linux", level: 3 }], holdLevels(skills, { kubernetes: 3 }));
    expect(gap.skills).toEqual([{ skill: "linux", from: 2, to: 3, hours: { low: 15, likely: 30, high: 60 } }]);
    expect(gap.wanted).toEqual([
      { skill: "kubernetes", level: 3, held: 3, missing: 0 },
      { skill: "linux", level: 3, held: 2, missing: 1 },
    ]);
  });

  test("counts no hours for a skill it does not know, and says that it is missing", () => {
    const gap = findGap(skills, [{ skill: "alchemy", level: 2 }], new Map());
    expect(gap.hours.likely).toBe(0);
    expect(gap.wanted[0]?.missing).toBe(2);
  });
});
