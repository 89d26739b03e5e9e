import { describe, expect, it } from "vitest";
import { measureReadiness } from "@/lib/progress/measure-readiness";
import { sampleRequirement, sampleSnapshot, sampleStep } from "../view/sample-roadmap";

const nothingDone = new Set<string>();

describe("measureReadiness", () => {
  const snapshot = sampleSnapshot(
    [],
    [
      sampleRequirement("a", { weight: 90, level: 3 }),
      sampleRequirement("b", { weight: 30, group: "Group two" }),
      sampleRequirement("c", { weight: 10, kind: "should" }),
    ],
  );

  it("weighs what is met, essential and optional apart", () => {
    const claims = new Map([
      ["a", { level: 2 as const }],
      ["b", { level: 2 as const }],
      ["c", { level: 4 as const }],
    ]);
    const { must, should, groups } = measureReadiness(snapshot, claims, nothingDone);
    expect(must).toEqual({ percent: 25, metCount: 1, count: 2 });
    expect(should).toEqual({ percent: 100, metCount: 1, count: 1 });
    expect(groups.map(({ group, percent, count }) => [group, percent, count])).toEqual([
      ["Group one", 10, 2],
      ["Group two", 100, 1],
    ]);
  });

  it("takes an unrated skill at the level the plan started from, and an outright claim before that", () => {
    const implied = sampleSnapshot([], [sampleRequirement("a", { levelAtStart: 2 })]);
    expect(measureReadiness(implied, new Map(), nothingDone).must.percent).toBe(100);
    expect(measureReadiness(implied, new Map([["a", { level: 1 }]]), nothingDone).must.percent).toBe(0);
  });

  it("is full when nothing is asked", () => {
    expect(measureReadiness(sampleSnapshot([]), new Map(), nothingDone).should).toEqual({
      percent: 100,
      metCount: 0,
      count: 0,
    });
  });

  it.each([
    ["not asked", false, [], [], [], "not-asked"],
    ["asked, and the plan has nothing for it: it was there already", true, [], [], [], "shown"],
    ["asked, its project open", true, [2], [], [], "open"],
    ["asked, its project done", true, [2], ["p0"], [], "shown"],
    ["a project below the level is no proof", true, [1], [], [], "shown"],
    ["asked, and dropped from the plan", true, [], [], ["proof"], "open"],
    ["the level was dropped, not the proof", true, [], [], ["level"], "shown"],
  ] as const)("tells proof: %s", (_, proof, levels, done, dropped, expected) => {
    const projects = levels.map((level, at) =>
      sampleStep(`p${at}`, { kind: "project", proves: [{ skill: "a", level }] }),
    );
    const asked = sampleSnapshot(projects, [sampleRequirement("a", { proof })], {
      dropped: dropped.map((what) => ({ skill: "a", skillName: "A", level: 2, what, kind: "must", why: "deadline" })),
    });
    const state = measureReadiness(asked, new Map(), new Set(done)).groups[0]?.requirements[0];
    expect(state?.proof).toBe(expected);
  });
});
