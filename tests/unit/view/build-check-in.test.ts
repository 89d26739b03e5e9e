import { describe, expect, it } from "vitest";
import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";
import { buildCheckIn, type CheckInFacts, type CheckInRoadmap } from "@/lib/view/build-check-in";
import { buildRoadmapView } from "@/lib/view/build-roadmap-view";
import type { MilestoneProgress } from "@/lib/progress/milestone-progress";
import { sampleProgress, sampleSnapshot, sampleStep } from "./sample-roadmap";

const monday = "2027-01-11";
type Row = [key: string, step?: Partial<SnapshotMilestone>, progress?: Partial<MilestoneProgress>];
const thisWeek = { startsOn: "2027-01-11", endsOn: "2027-01-17" };
const nextMonth = { startsOn: "2027-02-08", endsOn: "2027-02-14" };

function roadmap(id: string, rows: Row[], weeks: CheckInRoadmap["snapshot"]["schedule"]["weeks"] = []): CheckInRoadmap {
  const steps = rows.map(([key, given]) => sampleStep(key, given));
  const snapshot = sampleSnapshot(steps);
  const milestones = rows.map(([key, , given]) => sampleProgress(key, { id: `${id}/${key}`, ...given }));
  const done = milestones.filter(({ status }) => status === "done").map(({ key }) => key);
  const facts = { snapshot, milestones, claims: new Map(), doneKeys: new Set(done), today: "2027-01-13" };
  return {
    id,
    title: `Road ${id}`,
    snapshot: { schedule: { ...snapshot.schedule, weeks } },
    milestones: buildRoadmapView(facts).milestones,
  };
}
const build = (roadmaps: CheckInRoadmap[], given: Partial<CheckInFacts> = {}) =>
  buildCheckIn({ monday, roadmaps, logged: new Map(), entries: [], ...given });
const entry = (milestoneId: string, outcome: "done" | "going" | "not-started" | "slipped") => ({
  milestoneId,
  roadmapId: "a",
  key: "k",
  kind: "skill" as const,
  title: "T",
  outcome,
  endsOn: monday,
});

describe("buildCheckIn asks about", () => {
  it("what is in progress, planned, late, worked on or finished in the week, and nothing else", () => {
    const { steps } = build(
      [
        roadmap("a", [
          ["planned", thisWeek],
          ["going", nextMonth, { status: "in-progress" }],
          ["late", {}],
          ["worked", nextMonth],
          ["finished", nextMonth, { status: "done", finishedOn: "2027-01-17" }],
          ["finished-before", thisWeek, { status: "done", finishedOn: "2027-01-10" }],
          ["skipped", thisWeek, { status: "skipped" }],
          ["later", nextMonth],
        ]),
      ],
      { logged: new Map([["a/worked", 30]]) },
    );
    expect(steps.map(({ key, when, outcome }) => `${key} ${when} ${outcome}`)).toEqual([
      "late late not-started",
      "planned due not-started",
      "finished unplanned done",
      "going unplanned going",
      "worked unplanned not-started",
    ]);
  });

  it("a step of two roadmaps once, where it is under way, with the larger plan and all hours", () => {
    const a = roadmap("a", [["shared", thisWeek]]);
    const b = roadmap("b", [["shared", { ...thisWeek, endsOn: "2027-01-24" }, { status: "in-progress" }]]);
    const { steps, plannedMinutes } = build([a, b], {
      logged: new Map([
        ["a/shared", 30],
        ["b/shared", 60],
      ]),
    });
    expect(steps).toMatchObject([
      { milestoneId: "b/shared", roadmap: { id: "b" }, alsoIn: ["Road a"], loggedMinutes: 90, plannedMinutes: 600 },
    ]);
    expect(plannedMinutes).toBe(600);
  });

  it("five late steps at most, the rest as a number", () => {
    const keys = ["1", "2", "3", "4", "5", "6", "7"];
    const late = roadmap(
      "a",
      keys.map((key): Row => [key, { endsOn: `2027-01-0${key}`, startsOn: "2027-01-01" }]),
    );
    const view = build([late]);
    expect(view.steps.map(({ key }) => key)).toEqual(["1", "2", "3", "4", "5"]);
    expect(view.lateCount).toBe(2);
  });
});

describe("buildCheckIn takes", () => {
  it("planned minutes from the timetable's sessions where it has the week", () => {
    const weeks = [
      {
        monday,
        sessions: [
          ["one", 60],
          ["two", 45],
          ["one", 15],
        ] as [string, number][],
      },
    ];
    const { steps } = build([
      roadmap(
        "a",
        [
          ["one", thisWeek],
          ["off", thisWeek],
        ],
        weeks,
      ),
    ]);
    expect(steps.map(({ key, plannedMinutes }) => [key, plannedMinutes])).toEqual([["one", 75]]);
  });

  it.each([
    ["slipped", "to-do", "slipped"],
    ["slipped", "in-progress", "slipped"],
    ["slipped", "done", "done"],
    ["done", "in-progress", "going"],
    ["going", "to-do", "not-started"],
  ] as const)("what was said, %s, as long as the status %s agrees", (said, status, outcome) => {
    const given = { status, finishedOn: status === "done" ? monday : null };
    const view = build([roadmap("a", [["k", thisWeek, given]])], { entries: [entry("a/k", said)] });
    expect(view.steps[0]?.outcome).toBe(outcome);
  });
});
