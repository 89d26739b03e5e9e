import type { DrawnPlan } from "@/db/schema/identity";
import type { Constraints, RoadmapSnapshot, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import { noEdits } from "@/lib/planner/roadmap/no-edits";

const constraints: Constraints = {
  startOn: "2026-12-01",
  weekdayMinutes: [90, 90, 0, 90, 0, 240, 0],
  weeksOff: [{ from: "2026-12-21", to: "2027-01-03" }],
  deadlineOn: null,
  budgetCents: 150_000,
  certificationsWanted: ["certified-kubernetes-administrator"],
  certificationsAvoided: [],
  acceptsFormalEducation: false,
  minutesPerDollar: 2,
  ...noEdits,
};

function milestone(key: string, changed: Partial<SnapshotMilestone>): SnapshotMilestone {
  return {
    key,
    parts: [key],
    kind: "skill",
    title: key,
    // Texts that a careless store would change: quotes, backslashes, astral and combining characters, line separators.
    summary: 'A "plan" \\ with \u2028 \u{1F9ED} e\u0301 and <b>marks</b> — it reads back as it was',
    phase: "Foundation",
    hours: { low: 10.25, likely: 18, high: 40 },
    costCents: null,
    months: 0,
    startsOn: "2026-12-01",
    endsOn: "2027-01-15",
    floatDays: 0,
    after: [],
    reason: { covers: [], neededBy: [] },
    raises: [],
    proves: [],
    acceptance: ["Shows it to a stranger"],
    resources: [],
    details: [{ label: "When not", text: "" }],
    officialUrl: null,
    figureSource: null,
    ...changed,
  };
}

const milestones = [
  milestone("step:linux:2", { raises: [{ skill: "linux", level: 2 }] }),
  milestone("step:python:3", { raises: [{ skill: "python", level: 3 }], after: ["step:linux:2"] }),
  milestone("project:cluster", {
    kind: "project",
    phase: "Prove",
    costCents: 0,
    proves: [
      { skill: "linux", level: 2 },
      { skill: "terraform", level: 1 },
    ],
  }),
  milestone("cert:cka", {
    kind: "certification",
    phase: "Prove",
    costCents: 44_500,
    proves: [{ skill: "kubernetes", level: 3 }],
  }),
];

/** A small plan with a milestone of each kind that earns claims; `title` names it. */
export function drawPlan(title = "Towards the cloud"): DrawnPlan {
  const snapshot: RoadmapSnapshot = {
    format: "waymark.roadmap/1",
    catalogueVersion: "2026.11",
    engineVersion: "1",
    role: { id: "cloud-architect", title: "Cloud architect", summary: "Draws clouds", experienceMonths: 60 },
    profile: { levels: {}, proofs: [], certifications: [], experienceMonths: 0 },
    requirements: [
      {
        skill: "linux",
        skillName: "Linux",
        group: "Operations",
        level: 2,
        levelAtStart: 0,
        weight: 60,
        kind: "must",
        proof: true,
        why: "Clouds run on it.",
        source: { title: "A framework", url: "https://example.org/framework", checkedOn: "2026-09-01" },
      },
    ],
    milestones,
    leftOut: [],
    dropped: [],
    totals: { hours: { low: 41, likely: 72, high: 160 }, costCents: 44_500, milestonesWithUnknownCost: 2 },
    finish: { plannedOn: "2027-06-30", p50On: "2027-07-14", p80On: "2027-09-01" },
    optimality: { isProven: false, gapPercent: 0.1 + 0.2 },
    relax: null,
    hasParallelWork: false,
    schedule: { plannedOn: "2026-12-01", items: [], weeks: [], dropped: [], finish: "2027-06-30" },
  };
  return { title, constraints, snapshot };
}
