import type {
  MilestoneKind,
  PhaseName,
  RoadmapSnapshot,
  SnapshotMilestone,
  SnapshotRequirement,
} from "@/lib/planner/roadmap/types";
import type { MilestoneProgress } from "@/lib/progress/milestone-progress";

const source = { title: "A framework", url: "https://example.org/framework", checkedOn: "2026-09-01" };

/** A milestone of ten likely hours; what a case is about is given. */
export function sampleStep(key: string, given: Partial<SnapshotMilestone> = {}): SnapshotMilestone {
  return {
    key,
    parts: [key],
    kind: "skill" as MilestoneKind,
    title: `Title ${key}`,
    summary: `Summary ${key}`,
    phase: "Foundation" as PhaseName,
    hours: { low: 8, likely: 10, high: 15 },
    costCents: 0,
    months: 0,
    startsOn: "2027-01-04",
    endsOn: "2027-01-10",
    floatDays: 0,
    after: [],
    reason: { covers: [], neededBy: [] },
    raises: [],
    proves: [],
    acceptance: [],
    resources: [],
    details: [],
    officialUrl: null,
    figureSource: null,
    ...given,
  };
}

/** Where a person stands with a milestone: nothing done, unless given. */
export function sampleProgress(key: string, given: Partial<MilestoneProgress> = {}): MilestoneProgress {
  return {
    id: `id-${key}`,
    key,
    status: "to-do",
    skipReason: null,
    note: "",
    startedOn: null,
    finishedOn: null,
    version: 1,
    spentMinutes: 0,
    ...given,
  };
}

/** A requirement of weight 50 at working level. */
export function sampleRequirement(skill: string, given: Partial<SnapshotRequirement> = {}): SnapshotRequirement {
  return {
    skill,
    skillName: skill.toUpperCase(),
    group: "Group one",
    level: 2,
    levelAtStart: 0,
    weight: 50,
    kind: "must",
    proof: false,
    why: `The role uses ${skill} daily.`,
    source,
    ...given,
  };
}

/** A roadmap of the given milestones and requirements. */
export function sampleSnapshot(
  milestones: SnapshotMilestone[],
  requirements: SnapshotRequirement[] = [],
  given: Partial<RoadmapSnapshot> = {},
): RoadmapSnapshot {
  return {
    format: "waymark.roadmap/1",
    catalogueVersion: "1",
    engineVersion: "1",
    role: { id: "sample", title: "Sample Engineer", summary: "", experienceMonths: 24 },
    requirements,
    milestones,
    leftOut: [],
    dropped: [],
    totals: { hours: { low: 0, likely: 0, high: 0 }, costCents: 0, milestonesWithUnknownCost: 0 },
    finish: { plannedOn: "2027-06-01", p50On: "2027-06-10", p80On: "2027-07-20" },
    optimality: { isProven: true, gapPercent: 0 },
    relax: null,
    hasParallelWork: false,
    profile: { levels: {}, proofs: [], certifications: [], experienceMonths: 0 },
    schedule: { plannedOn: "2027-01-04", items: [], weeks: [], dropped: [], finish: "2027-06-01" },
    ...given,
  };
}
