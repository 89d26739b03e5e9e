import type { IsoDay } from "@/lib/catalogue/types";
import type { Constraints, MilestoneKind, PhaseName, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { MilestoneStatus } from "@/lib/progress/status";
import { addDays } from "@/lib/time/add-days";
import { daysBetween } from "@/lib/time/days-between";
import { mondayOf } from "@/lib/time/monday-of";
import { phaseNames } from "./filter-milestones";
import type { MilestoneView } from "./roadmap-view";
import { type Ticks, tileCalendar } from "./tile-calendar";

/** A stretch of calendar days, both included, and where it lies: `endWeek` is the end of its last day. */
export type Stretch = { startsOn: IsoDay; endsOn: IsoDay; startWeek: number; endWeek: number };

export type TimelineRow = Stretch & {
  key: string;
  number: number;
  title: string;
  kind: MilestoneKind;
  phase: PhaseName;
  status: MilestoneStatus;
  isNext: boolean;
  floatDays: number;
  /** Where its float ends, never beyond the timeline. */
  floatEndWeek: number;
  /** Still open and without slack, in a plan whose slack is one: a delay here moves the finish. */
  isCritical: boolean;
};
export type TimelinePhase = Stretch & { name: PhaseName; rows: TimelineRow[] };
export type Timeline = {
  /** A Monday; every place on the timeline is a number of weeks from here, with fractions of a seventh. */
  startsOn: IsoDay;
  weeks: number;
  phases: TimelinePhase[];
  ticks: Ticks;
  today: { on: IsoDay; week: number };
  deadline: { on: IsoDay; week: number } | null;
  weeksOff: Stretch[];
  hasParallelWork: boolean;
};

type Placed = Pick<MilestoneView, "key" | "number" | "status" | "isNext"> & {
  step: Pick<SnapshotMilestone, "title" | "kind" | "phase" | "startsOn" | "endsOn" | "floatDays">;
};
export type TimelineFacts = {
  milestones: readonly Placed[];
  constraints: Pick<Constraints, "weeksOff" | "deadlineOn">;
  hasParallelWork: boolean;
  today: IsoDay;
  /** Which milestones become rows; the calendar always spans them all, so that filtering moves nothing. */
  isShown: (milestone: Placed) => boolean;
};

/**
 * Where everything in a roadmap lies in time. The calendar runs in whole weeks over all milestones, today and the deadline;
 * a phase without shown rows is left out. Only with work side by side is float slack, and only then is anything critical.
 */
export function buildTimeline(facts: TimelineFacts): Timeline {
  const { milestones, constraints, hasParallelWork, today } = facts;
  const { startsOn, weeks } = spanCalendar(facts);
  const place = (from: IsoDay, to: IsoDay) => placeStretch(startsOn, weeks, from, to);
  const rows = milestones.filter(facts.isShown).map(({ key, number, status, isNext, step }): TimelineRow => {
    const { title, kind, phase, floatDays } = step;
    const own = { key, number, status, isNext, title, kind, phase, floatDays };
    const stretch = place(step.startsOn, step.endsOn);
    const isOpen = status === "to-do" || status === "in-progress";
    return {
      ...own,
      ...stretch,
      floatEndWeek: Math.min(weeks, stretch.endWeek + floatDays / 7),
      isCritical: hasParallelWork && isOpen && floatDays === 0,
    };
  });
  const { deadlineOn } = constraints;
  return {
    startsOn,
    weeks,
    phases: phaseNames.flatMap((name) => toPhase(name, rows, place)),
    ticks: tileCalendar(startsOn, weeks),
    today: { on: today, week: daysBetween(startsOn, today) / 7 },
    deadline: deadlineOn ? { on: deadlineOn, week: (daysBetween(startsOn, deadlineOn) + 1) / 7 } : null,
    weeksOff: constraints.weeksOff.map(({ from, to }) => place(from, to)).filter((off) => off.startWeek < off.endWeek),
    hasParallelWork,
  };
}

function spanCalendar({ milestones, constraints, today }: TimelineFacts): { startsOn: IsoDay; weeks: number } {
  const days = milestones.flatMap(({ step }) => [step.startsOn, step.endsOn]);
  const all = [...days, today, ...(constraints.deadlineOn ? [constraints.deadlineOn] : [])].sort();
  const startsOn = mondayOf(all[0] ?? today);
  const end = addDays(mondayOf(all.at(-1) ?? today), 7);
  return { startsOn, weeks: daysBetween(startsOn, end) / 7 };
}

/** A last day before the first one counts as the first; what lies outside the calendar is clipped to it. */
function placeStretch(origin: IsoDay, weeks: number, startsOn: IsoDay, last: IsoDay): Stretch {
  const endsOn = last < startsOn ? startsOn : last;
  const within = (week: number) => Math.min(weeks, Math.max(0, week));
  return {
    startsOn,
    endsOn,
    startWeek: within(daysBetween(origin, startsOn) / 7),
    endWeek: within((daysBetween(origin, endsOn) + 1) / 7),
  };
}

function toPhase(
  name: PhaseName,
  all: readonly TimelineRow[],
  place: (from: IsoDay, to: IsoDay) => Stretch,
): TimelinePhase[] {
  const rows = all.filter(({ phase }) => phase === name);
  const [first] = rows.map(({ startsOn }) => startsOn).toSorted();
  const last = rows
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1);
  return first && last ? [{ name, rows, ...place(first, last) }] : [];
}
