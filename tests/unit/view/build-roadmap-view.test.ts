import { describe, expect, it } from "vitest";
import { drawSample } from "@/app/(public)/_components/draw-sample";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { InvariantError } from "@/lib/core/invariant";
import { buildRoadmapView, type RoadmapFacts } from "@/lib/view/build-roadmap-view";
import { sampleProgress, sampleRequirement, sampleSnapshot, sampleStep } from "./sample-roadmap";

const steps = [
  sampleStep("a", { costCents: 1500, raises: [{ skill: "linux", level: 1 }] }),
  sampleStep("b", { phase: "Core", after: ["a"], costCents: null, endsOn: "2027-02-01" }),
  sampleStep("c", { phase: "Core", after: ["b", "a"], startsOn: "2027-02-02", endsOn: "2027-03-01" }),
];
const build = (given: Partial<RoadmapFacts> = {}) =>
  buildRoadmapView({
    snapshot: sampleSnapshot(steps, [sampleRequirement("linux", { level: 1 })]),
    milestones: steps.map(({ key }) => sampleProgress(key)),
    claims: new Map(),
    doneKeys: new Set(),
    today: "2027-01-06",
    ...given,
  });

describe("buildRoadmapView", () => {
  it("numbers the milestones in the plan's order and groups them by phase", () => {
    const { phases } = build();
    expect(phases.map(({ name, milestones }) => [name, milestones.map(({ number }) => number)])).toEqual([
      ["Foundation", [1]],
      ["Core", [2, 3]],
    ]);
    expect(phases[1]).toMatchObject({ startsOn: "2027-01-04", endsOn: "2027-03-01" });
  });

  it("tells needs, blockers and what is unlocked by number", () => {
    const { milestones } = build({
      milestones: [sampleProgress("a", { status: "done" }), sampleProgress("b"), sampleProgress("c")],
    });
    expect(milestones[2]?.needs.map(({ number }) => number)).toEqual([1, 2]);
    expect(milestones[2]?.blockedBy.map(({ number }) => number)).toEqual([2]);
    expect(milestones[0]?.unlocks.map(({ key }) => key)).toEqual(["b", "c"]);
  });

  it("marks exactly the next step", () => {
    const { next, milestones } = build();
    expect(next).toMatchObject({ why: "ready", milestone: { key: "a" } });
    expect(milestones.map(({ isNext }) => isNext)).toEqual([true, false, false]);
  });

  it("counts work finished in another roadmap in progress, order and totals", () => {
    const { milestones, progress, next, left } = build({ doneKeys: new Set(["a"]) });
    expect(milestones[0]).toMatchObject({ status: "done", ownStatus: "to-do", countsFrom: "elsewhere" });
    expect(progress.percent).toBe(33);
    expect(next?.milestone.key).toBe("b");
    expect(left).toEqual({ hours: { low: 13, likely: 20, high: 32 }, costCents: 0, unknownCostCount: 1, openCount: 2 });
  });

  it("counts a skill that the claims reach", () => {
    const view = build({ claims: new Map([["linux", { level: 2 }]]) });
    expect(view.milestones[0]).toMatchObject({ status: "done", countsFrom: "claim" });
    expect(view.readiness.must.percent).toBe(100);
  });

  it("adds up what is left without done and skipped milestones", () => {
    const rows = [
      sampleProgress("a", { status: "in-progress", spentMinutes: 300 }),
      sampleProgress("b", { status: "skipped" }),
      sampleProgress("c"),
    ];
    expect(build({ milestones: rows }).left).toEqual({
      hours: { low: 10, likely: 15, high: 24 },
      costCents: 1500,
      unknownCostCount: 0,
      openCount: 2,
    });
  });

  it("leaves before anything is done what the plan says in all, range and all", () => {
    const snapshot = drawSample(indexCatalogue(catalogue), "data-scientist");
    const rows = snapshot.milestones.map(({ key }) => sampleProgress(key));
    const { low, likely, high } = snapshot.totals.hours;
    const rounded = { low: Math.round(low), likely: Math.round(likely), high: Math.round(high) };
    expect(build({ snapshot, milestones: rows }).left.hours).toEqual(rounded);
    expect(high - low).toBeLessThan(snapshot.milestones.reduce((sum, { hours }) => sum + hours.high - hours.low, 0));
  });

  it("says which open milestones the plan had end before today", () => {
    const rows = [sampleProgress("a", { status: "done" }), sampleProgress("b"), sampleProgress("c")];
    const { milestones } = build({ milestones: rows, today: "2027-02-02" });
    expect(milestones.map(({ isPastPlan }) => isPastPlan)).toEqual([false, true, false]);
    expect(build({ today: "2027-02-01" }).milestones[1]?.isPastPlan).toBe(false);
  });

  it("refuses a snapshot whose rows are missing", () => {
    expect(() => build({ milestones: [] })).toThrow(InvariantError);
  });

  it("shows a plan without any milestone as done", () => {
    const view = build({ snapshot: sampleSnapshot([]), milestones: [] });
    expect(view).toMatchObject({ next: null, phases: [], progress: { percent: 100 }, left: { openCount: 0 } });
  });
});
