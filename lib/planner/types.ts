/**
 * What the planner reads (`waymark.instance/1`) and writes (`waymark.plan/1`). Both are frozen for outsiders; fields marked
 * "superset" are optional and used by the product: an instance without them gets a plan without them.
 * Everything is an integer: minutes, whole money units, months, day strings, weights 1 to 100.
 */
import type { IsoDay } from "@/lib/time/iso-day";

/** Ids of catalogue entries are bare; ids of milestones carry their kind: `step:<skill>:<level>`, `course:`, `project:`, `cert:`, `experience:`. */
export type Id = string;
export type LevelRef = { skill: Id; level: number };

/** `steps[k - 1]` raises the skill from level k - 1 to k and needs level k - 1 as well as `needs`. */
export type Skill = { id: Id; steps: { minutes: number; needs: LevelRef[] }[] };
export type Course = {
  id: Id;
  minutes: number;
  money: number;
  formal: boolean;
  needs: LevelRef[];
  /** Gives every level above what the course itself needs of that skill, up to this one. */
  raises: LevelRef[];
  maxPerWeek?: number | null | undefined;
};
export type Project = {
  id: Id;
  minutes: number;
  money: number;
  needs: LevelRef[];
  proves: LevelRef[];
  maxPerWeek?: number | null | undefined;
};
export type Cert = {
  id: Id;
  minutes: number;
  money: number;
  needs: LevelRef[];
  needsCerts: Id[];
  /** Months of related experience that the issuer asks for. */
  needsMonths: number;
  proves: LevelRef[];
  /** Months of validity; null: does not expire. */
  validMonths: number | null;
  maxPerWeek?: number | null | undefined;
};
/** Superset: time in a job or duty. It runs for `months` on the calendar beside study; its own `minutes` are spread over that time. */
export type Experience = {
  id: Id;
  months: number;
  minutes: number;
  money: number;
  needs: LevelRef[];
  proves: LevelRef[];
  /** Months of related experience it counts for, where a certification or a role asks for some. */
  givesMonths: number;
};
export type RequirementKind = "must" | "should";
export type Requirement = {
  skill: Id;
  level: number;
  weight: number;
  kind: RequirementKind;
  proof: boolean;
  /** Superset: what each level from the first is worth, in twelfths of a weight; without it the missing levels share the weight. */
  worth?: readonly number[] | undefined;
};
export type Role = {
  id: Id;
  requirements: Requirement[];
  /** Superset: months of related experience that the role asks for. */
  needsMonths?: number | undefined;
};
export type Catalogue = {
  skills: Skill[];
  courses: Course[];
  projects: Project[];
  certs: Cert[];
  /** Superset. */
  experience?: Experience[] | undefined;
  roles: Role[];
};

/** Superset: a milestone that cannot begin (a cohort) or cannot be finished (an exam date) before a day. */
export type Release = { id: Id; notBefore: IsoDay; of: "start" | "finish" };
export type Preferences = {
  certsWanted: Id[];
  certsAvoided: Id[];
  /** False: no course marked formal. */
  formal: boolean;
  /** Milestones that may be open at once. */
  maxParallel: number;
  /** Minutes of the person's time that one money unit is worth. */
  minutesPerMoney: number;
  /** Minutes a week that one milestone may take at most. */
  maxPerWeek: number | null;
};
export type Person = {
  levels: Record<Id, number>;
  proofs: LevelRef[];
  certs: { id: Id; until: IsoDay | null }[];
  experienceMonths: number;
  role: Id;
  start: IsoDay;
  /** Minutes available from Monday to Sunday. */
  week: number[];
  /** Days with other minutes, both ends included; where two overlap, the smaller number counts. */
  exceptions: { from: IsoDay; to: IsoDay; minutes: number }[];
  deadline: IsoDay | null;
  budget: number | null;
  prefs: Preferences;
  /** Superset: milestone ids that the plan must contain where they can be done at all. */
  pins?: Id[] | undefined;
  /** Superset: milestone ids that the plan must not contain. */
  avoidItems?: Id[] | undefined;
  /** Superset. */
  releases?: Release[] | undefined;
};

/** What happened so far. `person` in the same instance is the one of the first plan, or as of `today`: both are understood. */
export type Progress = {
  done: { id: Id; on: IsoDay; minutes: number }[];
  logged: { id: Id; minutes: number }[];
  today: IsoDay;
};
export type Instance = {
  format: "waymark.instance/1";
  catalogue: Catalogue;
  person: Person;
  previous?: Plan | undefined;
  progress?: Progress | undefined;
};

/** Superset: 'months' (skill: the role's id, level: months asked for) and 'pin' (skill: the milestone's id). */
export type DemandKind = "level" | "proof" | "cert" | "months" | "pin";
export type DemandRef = { what: DemandKind; skill: Id; level: number; weight: number };
export type DropReason = "deadline" | "budget" | "impossible";
export type Dropped = DemandRef & { kind: RequirementKind; why: DropReason };
export type PlanItem = {
  id: Id;
  /** Minutes still to work: what the sessions add up to. */
  minutes: number;
  money: number;
  start: IsoDay;
  finish: IsoDay;
  /** Milestones of the plan whose result this one needs. */
  after: Id[];
  /** Days it could end later without moving the end of the plan, if only what needs it stays behind it (order float). */
  slackDays: number;
  phase: number;
  why: {
    covers: DemandRef[];
    /** Milestones of the plan that need this one. */
    for: Id[];
    instead: { id: Id; extra: number } | null;
  };
};
export type PlanWeek = { monday: IsoDay; sessions: [Id, number][] };
export type Phase = { from: IsoDay; to: IsoDay; items: Id[] };
/** Every lower bound holds; a flag is true only where the value equals its bound. */
export type Proof = {
  cost: number;
  costOptimal: boolean;
  finish: IsoDay;
  finishOptimal: boolean;
  value: number;
  valueBound: number;
  valueOptimal: boolean;
  nodes: number;
};
/** Superset: one way to drop nothing. `months`: calendar months of experience in it, which `finish` allows for. */
export type RelaxChoice = {
  minutes: number;
  money: number;
  months?: number;
  finish: IsoDay;
  weeklyFactor: number | null;
};
/**
 * What it would take to drop nothing that can be done at all: the first four fields are about the choice of least cost.
 * `weeklyFactor`: hours a week that meet the deadline over hours a week given; null where no hours do, or without a deadline.
 * A `finish` of 9999-12-31 means that the calendar never has the minutes.
 */
export type Relax = {
  finishWithAll: IsoDay;
  moneyForAll: number;
  minutesForAll: number;
  weeklyFactor: number | null;
  /** The choice of least minutes (its factor is the least that meets the deadline), and the one of least money. */
  fastest?: RelaxChoice | undefined;
  cheapest?: RelaxChoice | undefined;
  /** With one limit kept: least minutes within the budget, least money within the deadline; absent where that cannot be. */
  inBudget?: RelaxChoice | undefined;
  inTime?: RelaxChoice | undefined;
};
export type Plan = {
  format: "waymark.plan/1";
  status: "complete" | "partial";
  items: PlanItem[];
  weeks: PlanWeek[];
  finish: IsoDay;
  totals: { minutes: number; money: number; cost: number };
  dropped: Dropped[];
  phases: Phase[];
  proof: Proof;
  relax?: Relax | undefined;
  /** Certifications that expire before the plan ends and have to be renewed. */
  renew?: Id[] | undefined;
};
