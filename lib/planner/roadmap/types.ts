import type { CatalogueId, HourRange, IsoDay, Level, LevelRef, Quality, ReachableLevel } from "@/lib/catalogue/types";

/** What a person can do and holds today, as the planner sees it. */
export type Profile = {
  levels: Record<CatalogueId, Level>;
  /** Levels backed by evidence, a certificate or a finished project. */
  proofs: LevelRef[];
  certifications: { id: CatalogueId; until: IsoDay | null }[];
  experienceMonths: number;
};

export type MilestoneKind = "skill" | "project" | "certification" | "education" | "experience";

/** A step that the person put into the plan: hours are their own, it needs nothing and answers no demand of the role. */
export type OwnStep = {
  id: string;
  kind: MilestoneKind;
  title: string;
  summary: string;
  hours: HourRange;
  /** Null: the fee is not known. */
  costCents: number | null;
  /** It does not begin before this day. */
  notBefore: IsoDay | null;
};

/** With a day: the item does not begin before it. Without one: the item stays in the plan, whatever else would do. */
export type Pin = { item: string; notBefore: IsoDay | null };

/** What the person changed in the plan by hand; items are the engine's ids. */
export type PlanEdits = { own: OwnStep[]; pinned: Pin[]; avoidedItems: string[] };

/** The limits and wishes a roadmap is drawn under. Days are calendar days, money is whole cents. */
export type Constraints = PlanEdits & {
  startOn: IsoDay;
  /** Minutes on each weekday, Monday first. */
  weekdayMinutes: [number, number, number, number, number, number, number];
  weeksOff: { from: IsoDay; to: IsoDay }[];
  deadlineOn: IsoDay | null;
  budgetCents: number | null;
  certificationsWanted: CatalogueId[];
  certificationsAvoided: CatalogueId[];
  acceptsFormalEducation: boolean;
  /** How many minutes of study a person would trade for one whole dollar. */
  minutesPerDollar: number;
};

export type PhaseName = "Foundation" | "Core" | "Specialise" | "Prove" | "Land";

/** A requirement as it stood when the roadmap was drawn, with the person's level then. */
export type SnapshotRequirement = {
  skill: CatalogueId;
  skillName: string;
  group: string;
  level: ReachableLevel;
  levelAtStart: Level;
  weight: number;
  kind: "must" | "should";
  proof: boolean;
  why: string;
  source: { title: string; url: string; checkedOn: IsoDay };
};

export type SnapshotResource = {
  title: string;
  provider: string;
  url: string;
  kind: string;
  cost: "free" | "paid" | "unknown";
  checkedOn: IsoDay;
};

/** Why a milestone is in the plan, as data: the demands it answers itself and the later milestones that stand on it. */
export type SnapshotReason = {
  covers: {
    skill: CatalogueId;
    skillName: string;
    level: number;
    weight: number;
    kind: "must" | "should";
    what: "level" | "proof" | "certification" | "experience";
  }[];
  neededBy: string[];
};

export type SnapshotMilestone = {
  /** Stable within the roadmap and across revisions: the engine's id of its last part. */
  key: string;
  /** The engine's items it stands for, in order; several where consecutive levels of one skill are one row. */
  parts: string[];
  kind: MilestoneKind;
  title: string;
  summary: string;
  phase: PhaseName;
  hours: HourRange;
  /** Null: the fee is not known. */
  costCents: number | null;
  /** Calendar months it lasts beside study; 0 for all but experience. */
  months: number;
  startsOn: IsoDay;
  endsOn: IsoDay;
  /** Days it may slip before something after it slips: "order float" unless the plan has caps or calendar-time items. */
  floatDays: number;
  after: string[];
  reason: SnapshotReason;
  raises: LevelRef[];
  proves: LevelRef[];
  /** What can be seen when it is reached: level anchors, or a project's acceptance criteria. */
  acceptance: string[];
  resources: SnapshotResource[];
  /** Further facts under a heading: what to show, when not to take it, how renewal works. */
  details: { label: string; text: string }[];
  /** The certification's or course's own page; null for the rest. */
  officialUrl: string | null;
  figureSource: { title: string; url: string; checkedOn: IsoDay; quality: Quality } | null;
};

export type LeftOut = {
  skill: CatalogueId;
  skillName: string;
  level: number;
  hoursSaved: HourRange;
  basis: "claimed" | "implied";
};
export type DroppedDemand = {
  skill: CatalogueId;
  skillName: string;
  level: number;
  /** "step": a step that the person put or pinned into the plan, named by its title. */
  what: "level" | "proof" | "certification" | "experience" | "step";
  kind: "must" | "should";
  why: "deadline" | "budget" | "impossible";
};

/**
 * The timetable behind the days shown, as the engine needs it to plan anew with least change: what was still open when it was
 * made. Of an item `minutes` were left to work then and `worked` logged before; `dropped` names demands as the engine does.
 */
export type SnapshotSchedule = {
  plannedOn: IsoDay;
  items: { id: string; minutes: number; worked: number; start: IsoDay; finish: IsoDay; phase: number }[];
  weeks: { monday: IsoDay; sessions: [string, number][] }[];
  dropped: { what: string; skill: CatalogueId; level: number }[];
  finish: IsoDay;
};

/** A roadmap as drawn: complete in itself, so that it reads the same whatever the catalogue becomes. */
export type RoadmapSnapshot = {
  format: "waymark.roadmap/1";
  catalogueVersion: string;
  engineVersion: string;
  role: { id: CatalogueId; title: string; summary: string; experienceMonths: number };
  /** What the person could do and held when it was drawn, apart from what its own finished milestones gave. */
  profile: Profile;
  requirements: SnapshotRequirement[];
  milestones: SnapshotMilestone[];
  leftOut: LeftOut[];
  dropped: DroppedDemand[];
  totals: { hours: HourRange; costCents: number; milestonesWithUnknownCost: number };
  /** When the plan ends: as scheduled at likely hours, and as the forecast spreads it. */
  finish: { plannedOn: IsoDay; p50On: IsoDay; p80On: IsoDay };
  /** Proven optimal, or how far the bound leaves room, in percent of the plan's cost. */
  optimality: { isProven: boolean; gapPercent: number };
  /** What would make a dropped demand fit; null when nothing was dropped. */
  relax: { finishWithAllOn: IsoDay; costForAllCents: number; hoursForAll: number; weeklyFactor: number | null } | null;
  /** Milestones worked side by side, or caps: only then may float be called slack. */
  hasParallelWork: boolean;
  schedule: SnapshotSchedule;
};
