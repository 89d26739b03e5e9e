import { describe, expect, it } from "vitest";
import type { MilestoneProgress } from "@/lib/progress/milestone-progress";
import { buildProgressLines } from "@/lib/view/build-progress-lines";
import { buildRoadmapView } from "@/lib/view/build-roadmap-view";
import { sumLeftOnce } from "@/lib/view/sum-left-once";
import { sampleProgress, sampleSnapshot, sampleStep } from "./sample-roadmap";

const steps = [
  sampleStep("a", { startsOn: "2027-01-04", endsOn: "2027-01-10" }),
  sampleStep("b", { startsOn: "2027-01-11", endsOn: "2027-01-17", hours: { low: 10, likely: 20, high: 30 } }),
  sampleStep("c", { startsOn: "2027-01-18", endsOn: "2027-01-31" }),
];

function view(given: Record<string, Partial<MilestoneProgress>>, today = "2027-01-18") {
  const snapshot = sampleSnapshot(steps);
  const milestones = steps.map(({ key }) => sampleProgress(key, given[key]));
  return buildRoadmapView({ snapshot, milestones, claims: new Map(), doneKeys: new Set(), today }).milestones;
}

describe("work done against the plan", () => {
  it("plans each milestone's hours evenly over its days, all of them by the last", () => {
    const { planned, totalHours, from, to } = buildProgressLines(view({}), "2027-01-18", "2027-02-20");
    expect(totalHours).toBe(40);
    expect([from, to]).toEqual(["2027-01-04", "2027-02-20"]);
    expect(planned.map(({ hours }) => Math.round(hours))).toEqual([0, 10, 30, 35, 40]);
    expect(planned.at(-1)?.on).toBe("2027-01-31");
  });

  it("counts a finished milestone on its day, and work under way today", () => {
    const given = {
      a: { status: "done", finishedOn: "2027-01-12" },
      b: { status: "in-progress", startedOn: "2027-01-12", spentMinutes: 300 },
    } as const;
    const { done } = buildProgressLines(view(given), "2027-01-18", "2027-01-18");
    expect(done).toEqual([
      { on: "2027-01-04", hours: 0 },
      { on: "2027-01-12", hours: 0 },
      { on: "2027-01-12", hours: 10 },
      { on: "2027-01-18", hours: 15 },
    ]);
  });

  it("leaves skipped work out of both lines", () => {
    const { totalHours, done } = buildProgressLines(view({ b: { status: "skipped" } }), "2027-01-18", "2027-01-18");
    expect(totalHours).toBe(20);
    expect(done.at(-1)?.hours).toBe(0);
  });

  it("is empty for an empty plan, and begins today where the plan has not begun", () => {
    expect(buildProgressLines([], "2027-01-18", "2027-01-18").totalHours).toBe(0);
    const { done } = buildProgressLines(view({}), "2026-12-01", "2027-01-18");
    expect(done).toEqual([
      { on: "2026-12-01", hours: 0 },
      { on: "2026-12-01", hours: 0 },
    ]);
  });
});

it("counts a step that stands in two roadmaps once", () => {
  const { left, sharedCount } = sumLeftOnce([
    view({ a: { status: "done" } }),
    view({ a: { status: "done" } }).slice(0, 2),
  ]);
  expect(sharedCount).toBe(1);
  expect(left.hours.likely).toBe(30);
});
