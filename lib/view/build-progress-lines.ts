import type { IsoDay } from "@/lib/catalogue/types";
import { addDays } from "@/lib/time/add-days";
import { daysBetween } from "@/lib/time/days-between";
import type { MilestoneView } from "./roadmap-view";

export type ProgressPoint = { on: IsoDay; hours: number };
export type ProgressLines = {
  from: IsoDay;
  to: IsoDay;
  totalHours: number;
  /** Likely hours that the plan would have done by each day: rises through each milestone from its first day to its last. */
  planned: ProgressPoint[];
  /** Likely hours of what is really done, up to today: a milestone counts on the day it was finished. */
  done: ProgressPoint[];
};

/** More points than this would not be seen. */
const mostPoints = 80;

/**
 * Work done against the plan, in likely hours, for one roadmap; skipped milestones count in neither line. Work under way is
 * added to the last point alone. `until`: the latest day to show, such as a forecast's. Empty lines for an empty plan.
 */
export function buildProgressLines(milestones: readonly MilestoneView[], today: IsoDay, until: IsoDay): ProgressLines {
  const counted = milestones.filter(({ status }) => status !== "skipped");
  const from = earliest(counted.map(({ step }) => step.startsOn)) ?? today;
  const lastPlanned = counted.map(({ step }) => step.endsOn).reduce((a, b) => (a > b ? a : b), from);
  const to = [lastPlanned, today, until].reduce((a, b) => (a > b ? a : b));
  const totalMinutes = counted.reduce((sum, { likelyMinutes }) => sum + likelyMinutes, 0);
  const step = Math.max(7, Math.ceil(daysBetween(from, lastPlanned) / mostPoints));
  const planned: ProgressPoint[] = [];
  for (let on = from; on < lastPlanned; on = addDays(on, step)) planned.push({ on, hours: plannedHours(counted, on) });
  planned.push({ on: lastPlanned, hours: totalMinutes / 60 });
  return { from, to, totalHours: totalMinutes / 60, planned, done: listDone(counted, from, today) };
}

function plannedHours(milestones: readonly MilestoneView[], on: IsoDay): number {
  const minutes = milestones.reduce((sum, { step, likelyMinutes }) => {
    const length = daysBetween(step.startsOn, step.endsOn) + 1;
    const gone = Math.min(length, Math.max(0, daysBetween(step.startsOn, on)));
    return sum + (likelyMinutes * gone) / length;
  }, 0);
  return minutes / 60;
}

function listDone(milestones: readonly MilestoneView[], from: IsoDay, today: IsoDay): ProgressPoint[] {
  const finished = milestones
    .filter(({ status }) => status === "done")
    .map(({ finishedOn, likelyMinutes }) => ({ on: clamp(finishedOn ?? from, from, today), likelyMinutes }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let minutes = 0;
  const points: ProgressPoint[] = [{ on: from < today ? from : today, hours: 0 }];
  for (const { on, likelyMinutes } of finished) {
    points.push({ on, hours: minutes / 60 });
    minutes += likelyMinutes;
    points.push({ on, hours: minutes / 60 });
  }
  const underWay = milestones
    .filter(({ status }) => status === "in-progress")
    .reduce((sum, { likelyMinutes, leftMinutes }) => sum + likelyMinutes - leftMinutes.likely, 0);
  return [...points, { on: today, hours: (minutes + underWay) / 60 }];
}

const earliest = (days: readonly IsoDay[]): IsoDay | null =>
  days.reduce<IsoDay | null>((first, day) => (first === null || day < first ? day : first), null);

function clamp(day: IsoDay, from: IsoDay, to: IsoDay): IsoDay {
  if (day > to) return to;
  return day < from && from <= to ? from : day;
}
