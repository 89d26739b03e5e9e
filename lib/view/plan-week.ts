import type { IsoDay } from "@/lib/catalogue/types";
import { mondayOf } from "@/lib/time/monday-of";
import { buildCheckIn, type CheckInFacts, type CheckInRoadmap } from "./build-check-in";
import { quoteTitles } from "./quote-titles";
import type { MilestoneView } from "./roadmap-view";

/**
 * The plan of one calendar week, Monday to Sunday, in whole minutes: what the plan puts into it, what was logged in it on this
 * roadmap, and what of the plan is left, step by step; the same figures as the week's check-in.
 */
export type WeekPlan = {
  from: IsoDay;
  to: IsoDay;
  plannedMinutes: number;
  loggedMinutes: number;
  restMinutes: number;
  sentence: string;
};

/** What a roadmap's plan puts into the week of `today`, with one sentence without blame for what slipped. */
export function planWeek(
  roadmap: CheckInRoadmap,
  { today, logged, entries }: { today: IsoDay } & Pick<CheckInFacts, "logged" | "entries">,
): WeekPlan {
  const { milestones } = roadmap;
  const ids = new Set(milestones.map(({ id }) => id));
  const own = new Map([...logged].filter(([id]) => ids.has(id)));
  const monday = mondayOf(today);
  const { sunday, steps, plannedMinutes, loggedMinutes } = buildCheckIn({
    monday,
    roadmaps: [roadmap],
    logged: own,
    entries: entries.filter(({ milestoneId }) => ids.has(milestoneId)),
  });
  const left = steps.filter(({ status }) => status !== "done");
  const restMinutes = left.reduce((sum, step) => sum + Math.max(0, step.plannedMinutes - step.loggedMinutes), 0);
  const open = milestones.filter(({ status }) => status === "to-do" || status === "in-progress");
  const slipped = open.filter(({ step }) => step.endsOn < monday);
  const inWeek = open.filter(({ step }) => step.startsOn <= sunday && step.endsOn >= monday);
  const sentence = toSentence(open, slipped, inWeek, { from: monday, to: sunday });
  return { from: monday, to: sunday, plannedMinutes, loggedMinutes, restMinutes, sentence };
}

/** Hours on it make a step begun, whatever day the plan starts it and whatever its status says. */
const isBegun = ({ status, spentMinutes }: MilestoneView): boolean => status === "in-progress" || spentMinutes > 0;

function toSentence(
  open: MilestoneView[],
  slipped: MilestoneView[],
  inWeek: MilestoneView[],
  week: { from: IsoDay; to: IsoDay },
): string {
  if (open.length === 0) return "Everything in this roadmap is done or skipped.";
  const titles = (list: MilestoneView[]) => quoteTitles(list.map(({ step }) => step.title));
  const going = inWeek.filter(({ step }) => step.endsOn > week.to);
  const isGoing = (milestone: MilestoneView) => milestone.step.startsOn < week.from || isBegun(milestone);
  const parts = [
    say("finish", titles(inWeek.filter(({ step }) => step.endsOn <= week.to))),
    say("go on with", titles(going.filter(isGoing))),
    say("start", titles(going.filter((milestone) => !isGoing(milestone)))),
  ].filter(Boolean);
  const [first = ""] = parts;
  const plan = parts.length > 0 ? `${first.charAt(0).toUpperCase()}${first.slice(1)}${rest(parts)}.` : "";
  if (slipped.length > 0) {
    const carried = `${titles(slipped)} ${slipped.length === 1 ? "was" : "were"} planned to be over by now; ${slipped.length === 1 ? "it comes" : "they come"} first.`;
    return [carried, plan].filter(Boolean).join(" Then: ");
  }
  if (plan) return plan;
  const starts = open.map(({ step }) => step.startsOn).toSorted()[0] ?? week.to;
  return starts > week.to
    ? "The plan puts nothing into this week; you may start ahead of it."
    : "The plan puts nothing into this week.";
}

const say = (verb: string, names: string) => (names ? `${verb} ${names}` : "");
const rest = (parts: string[]) => (parts.length > 1 ? `, then ${parts.slice(1).join(", and ")}` : "");
