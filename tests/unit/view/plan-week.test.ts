import { describe, expect, it } from "vitest";
import type { SnapshotSchedule } from "@/lib/planner/roadmap/types";
import type { MilestoneProgress } from "@/lib/progress/milestone-progress";
import type { MilestoneStatus } from "@/lib/progress/status";
import { buildCheckIn } from "@/lib/view/build-check-in";
import { buildRoadmapView } from "@/lib/view/build-roadmap-view";
import { planWeek } from "@/lib/view/plan-week";
import { sampleProgress, sampleSnapshot, sampleStep } from "./sample-roadmap";

type Sample = { title: string; startsOn: string; endsOn: string; row: Partial<MilestoneProgress> };
const milestone = (
  title: string,
  startsOn: string,
  endsOn: string,
  row: MilestoneStatus | Sample["row"] = {},
): Sample => ({
  title,
  startsOn,
  endsOn,
  row: typeof row === "string" ? { status: row } : row,
});

function toRoadmap(samples: Sample[], weeks: SnapshotSchedule["weeks"] = []) {
  const steps = samples.map(({ title, startsOn, endsOn }) => sampleStep(title, { title, startsOn, endsOn }));
  const schedule = { plannedOn: "2026-12-01", items: [], weeks, dropped: [], finish: "2027-06-01" };
  const snapshot = sampleSnapshot(steps, [], { schedule });
  const { milestones } = buildRoadmapView({
    snapshot,
    milestones: samples.map(({ title, row }) => sampleProgress(title, row)),
    claims: new Map(),
    doneKeys: new Set(),
    today,
  });
  return { id: "path", title: "Path", snapshot, milestones };
}
const plan = (samples: Sample[], on = today) =>
  planWeek(toRoadmap(samples), { today: on, logged: new Map(), entries: [] });
// Wednesday of the week from 4 to 10 January 2027.
const today = "2027-01-06";

describe("planWeek", () => {
  it("covers Monday to Sunday", () => {
    expect(plan([])).toMatchObject({ from: "2027-01-04", to: "2027-01-10" });
    expect(plan([], "2027-01-04").from).toBe("2027-01-04");
    expect(plan([], "2027-01-10").from).toBe("2027-01-04");
  });

  it.each<[string, Sample[], string]>([
    [
      "nothing open",
      [milestone("A", "2027-01-04", "2027-01-08", "done")],
      "Everything in this roadmap is done or skipped.",
    ],
    ["ends this week", [milestone("A", "2026-12-28", "2027-01-10")], "Finish “A”."],
    ["runs through", [milestone("A", "2027-01-03", "2027-01-11")], "Go on with “A”."],
    ["starts", [milestone("A", "2027-01-10", "2027-01-11")], "Start “A”."],
    [
      "hours on it make it begun",
      [milestone("A", "2027-01-04", "2027-01-11", { spentMinutes: 90 }), milestone("B", "2027-01-04", "2027-01-11")],
      "Go on with “A”, then start “B”.",
    ],
    ["so does its status", [milestone("A", "2027-01-04", "2027-01-11", "in-progress")], "Go on with “A”."],
    [
      "all three",
      [
        milestone("A", "2027-01-01", "2027-01-05"),
        milestone("B", "2027-01-01", "2027-02-01"),
        milestone("C", "2027-01-06", "2027-02-01"),
      ],
      "Finish “A”, then go on with “B”, and start “C”.",
    ],
    ["slipped", [milestone("A", "2026-12-01", "2027-01-03")], "“A” was planned to be over by now; it comes first."],
    [
      "slipped and planned",
      [
        milestone("A", "2026-12-01", "2027-01-03"),
        milestone("B", "2026-12-01", "2027-01-02"),
        milestone("C", "2027-01-04", "2027-01-09"),
      ],
      "“A” and “B” were planned to be over by now; they come first. Then: Finish “C”.",
    ],
    [
      "later",
      [milestone("A", "2027-01-11", "2027-01-20")],
      "The plan puts nothing into this week; you may start ahead of it.",
    ],
    [
      "skipped ones are not planned",
      [milestone("A", "2027-01-04", "2027-01-09", "skipped"), milestone("B", "2027-01-04", "2027-01-09")],
      "Finish “B”.",
    ],
  ])("says it in a sentence: %s", (_, milestones, sentence) => {
    expect(plan(milestones).sentence).toBe(sentence);
  });

  it("spreads likely hours evenly over a milestone's days where there is no timetable", () => {
    // Ten hours over ten days, four of them in this week.
    expect(plan([milestone("A", "2027-01-07", "2027-01-16")]).plannedMinutes).toBe(240);
  });

  it("takes what was logged this week off what the week still asks for, and plans the same as the check-in", () => {
    const weeks: SnapshotSchedule["weeks"] = [
      {
        monday: "2027-01-04",
        sessions: [
          ["A", 120],
          ["B", 45],
          ["C", 60],
        ],
      },
    ];
    const samples = [
      milestone("A", "2027-01-04", "2027-01-20", { spentMinutes: 90 }),
      milestone("B", "2027-01-04", "2027-01-20", { spentMinutes: 100 }),
      milestone("C", "2027-01-04", "2027-01-05", { status: "done", finishedOn: "2027-01-05" }),
    ];
    const roadmap = toRoadmap(samples, weeks);
    const mine = new Map([
      ["id-A", 90],
      ["id-B", 100],
    ]);
    const week = planWeek(roadmap, { today, logged: new Map([...mine, ["elsewhere", 600]]), entries: [] });
    expect(week).toMatchObject({ plannedMinutes: 225, loggedMinutes: 190, restMinutes: 30 });
    const asked = buildCheckIn({ monday: "2027-01-04", roadmaps: [roadmap], logged: mine, entries: [] });
    expect([week.plannedMinutes, week.loggedMinutes]).toEqual([asked.plannedMinutes, asked.loggedMinutes]);
  });
});
