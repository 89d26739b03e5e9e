import type { IsoDay } from "@/lib/catalogue/types";
import type { MilestoneKind, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import type { CheckInEntry, CheckInOutcome } from "@/lib/progress/check-in-outcome";
import type { MilestoneStatus } from "@/lib/progress/status";
import { addDays } from "@/lib/time/add-days";
import { minutesInWeek } from "./minutes-in-week";
import type { MilestoneView } from "./roadmap-view";

export type CheckInRoadmap = {
  id: string;
  title: string;
  snapshot: Pick<RoadmapSnapshot, "schedule">;
  milestones: readonly MilestoneView[];
};
/** One step of a week as the check-in asks about it. Minutes are whole. */
export type CheckInStep = {
  milestoneId: string;
  key: string;
  kind: MilestoneKind;
  title: string;
  roadmap: { id: string; title: string };
  /** Titles of the other active roadmaps in which it counts. */
  alsoIn: string[];
  status: MilestoneStatus;
  plannedMinutes: number;
  loggedMinutes: number;
  endsOn: IsoDay;
  /** "late": the plan had it end before this week. "due": it ends in this week. */
  when: "late" | "due" | "going-on" | "unplanned";
  /** What was said this week, or what its status says. */
  outcome: CheckInOutcome;
};
export type CheckInView = {
  monday: IsoDay;
  sunday: IsoDay;
  steps: CheckInStep[];
  plannedMinutes: number;
  loggedMinutes: number;
  /** Open steps that should have ended before this week and are not listed. */
  lateCount: number;
};
export type CheckInFacts = {
  monday: IsoDay;
  roadmaps: readonly CheckInRoadmap[];
  /** Minutes logged in this week, by milestone id. */
  logged: ReadonlyMap<string, number>;
  /** What this week's check-in says so far. */
  entries: readonly CheckInEntry[];
};

/** A check-in asks about this many late steps at most: more of them ask for a new plan, not for more answers. */
const mostLate = 5;

type Candidate = { roadmap: CheckInRoadmap; milestone: MilestoneView; plannedMinutes: number; loggedMinutes: number };

/**
 * The steps one week's check-in asks about, over all given roadmaps: those in progress, planned for the week, worked on or
 * finished in it, and the first late ones. A step of several roadmaps is listed once, where it is furthest along.
 */
export function buildCheckIn(facts: CheckInFacts): CheckInView {
  const { monday } = facts;
  const sunday = addDays(monday, 6);
  const said = new Map(facts.entries.map(({ milestoneId, outcome }) => [milestoneId, outcome]));
  const all = facts.roadmaps.flatMap((roadmap) => listCandidates(roadmap, facts));
  const keys = [...new Set(all.map(({ milestone }) => milestone.key))];
  const steps = keys.flatMap((key) => {
    const group = all.filter(({ milestone }) => milestone.key === key);
    return describe(group, { monday, sunday }, said);
  });
  const late = steps.filter(isMerelyLate).toSorted(byPlan);
  const asked = [...steps.filter((step) => !isMerelyLate(step)), ...late.slice(0, mostLate)].toSorted(byPlan);
  const sum = (minutesOf: (step: CheckInStep) => number) => asked.reduce((total, step) => total + minutesOf(step), 0);
  return {
    monday,
    sunday,
    steps: asked,
    plannedMinutes: sum(({ plannedMinutes }) => plannedMinutes),
    loggedMinutes: [...facts.logged.values()].reduce((total, minutes) => total + minutes, 0),
    lateCount: Math.max(0, late.length - mostLate),
  };
}

function listCandidates(roadmap: CheckInRoadmap, { monday, logged }: CheckInFacts): Candidate[] {
  return roadmap.milestones.map((milestone) => ({
    roadmap,
    milestone,
    plannedMinutes: minutesInWeek(milestone.step, roadmap.snapshot.schedule, monday),
    loggedMinutes: logged.get(milestone.id) ?? 0,
  }));
}

type Week = { monday: IsoDay; sunday: IsoDay };

/** The one line about a step, or none when nothing of it belongs into the week. */
function describe(group: readonly Candidate[], week: Week, said: ReadonlyMap<string, CheckInOutcome>): CheckInStep[] {
  const asked = group.filter((candidate) => isAsked(candidate, week, said));
  const lead = asked.toSorted((a, b) => rank(a, said) - rank(b, said) || (a.roadmap.id < b.roadmap.id ? -1 : 1))[0];
  if (!lead) return [];
  const { id, key, step, ownStatus } = lead.milestone;
  const { id: roadmapId, title } = lead.roadmap;
  const planned = Math.max(...group.map(({ plannedMinutes }) => plannedMinutes));
  const isLate = step.endsOn < week.monday && ownStatus !== "done";
  return [
    {
      milestoneId: id,
      key,
      kind: step.kind,
      title: step.title,
      roadmap: { id: roadmapId, title },
      alsoIn: group.filter(({ roadmap }) => roadmap.id !== roadmapId).map(({ roadmap }) => roadmap.title),
      status: ownStatus,
      plannedMinutes: planned,
      loggedMinutes: group.reduce((total, { loggedMinutes }) => total + loggedMinutes, 0),
      endsOn: step.endsOn,
      when: isLate ? "late" : planned === 0 ? "unplanned" : step.endsOn <= week.sunday ? "due" : "going-on",
      outcome: outcomeOf(ownStatus, said.get(id)),
    },
  ];
}

function isAsked(candidate: Candidate, { monday, sunday }: Week, said: ReadonlyMap<string, CheckInOutcome>): boolean {
  const { id, status, ownStatus, finishedOn, step } = candidate.milestone;
  if (said.has(id) || candidate.loggedMinutes > 0) return ownStatus !== "skipped";
  if (ownStatus === "done") return finishedOn !== null && finishedOn >= monday && finishedOn <= sunday;
  if (status === "done" || status === "skipped") return false;
  return ownStatus === "in-progress" || candidate.plannedMinutes > 0 || step.endsOn < monday;
}

/** Of a shared step's rows the one the week was already spoken or worked on leads, then the one furthest along. */
function rank({ milestone, loggedMinutes }: Candidate, said: ReadonlyMap<string, CheckInOutcome>): number {
  if (said.has(milestone.id)) return 0;
  if (milestone.ownStatus === "done") return 1;
  return milestone.ownStatus === "in-progress" ? 2 : loggedMinutes > 0 ? 3 : 4;
}

/** What was said stands as long as the status does not say otherwise by now. */
function outcomeOf(status: MilestoneStatus, said: CheckInOutcome | undefined): CheckInOutcome {
  if (status === "done") return "done";
  if (said === "slipped") return "slipped";
  return status === "in-progress" ? "going" : "not-started";
}

function isMerelyLate({ when, status, loggedMinutes, outcome }: CheckInStep): boolean {
  return when === "late" && status === "to-do" && loggedMinutes === 0 && outcome === "not-started";
}

function byPlan(a: CheckInStep, b: CheckInStep): number {
  return a.endsOn === b.endsOn ? (a.key < b.key ? -1 : 1) : a.endsOn < b.endsOn ? -1 : 1;
}
