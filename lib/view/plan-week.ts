import type { HourRange, IsoDay } from "@/lib/catalogue/types";
import { addDays } from "@/lib/time/add-days";
import { daysBetween } from "@/lib/time/days-between";
import { mondayOf } from "@/lib/time/monday-of";
import { quoteTitles } from "./quote-titles";
import type { MilestoneView } from "./roadmap-view";

type Planned = Pick<MilestoneView, "status" | "leftMinutes"> & {
  step: { title: string; hours: HourRange; startsOn: IsoDay; endsOn: IsoDay };
};
/** The plan of one calendar week, Monday to Sunday. `minutes` is what the dates put into it, spread evenly over them. */
export type WeekPlan = { from: IsoDay; to: IsoDay; minutes: number; sentence: string };

/** What the plan's dates put into the week of `today`, as one sentence without blame for what slipped. */
export function planWeek(milestones: readonly Planned[], today: IsoDay): WeekPlan {
  const from = mondayOf(today);
  const to = addDays(from, 6);
  const open = milestones.filter(({ status }) => status === "to-do" || status === "in-progress");
  const slipped = open.filter(({ step }) => step.endsOn < from);
  const inWeek = open.filter(({ step }) => step.startsOn <= to && step.endsOn >= from);
  const minutes = Math.round(inWeek.reduce((sum, { step }) => sum + minutesWithin(step, from, to), 0));
  return { from, to, minutes, sentence: toSentence(open, slipped, inWeek, { from, to }) };
}

function minutesWithin({ hours, startsOn, endsOn }: Planned["step"], from: IsoDay, to: IsoDay): number {
  const first = startsOn > from ? startsOn : from;
  const last = endsOn < to ? endsOn : to;
  return (hours.likely * 60 * (daysBetween(first, last) + 1)) / (daysBetween(startsOn, endsOn) + 1);
}

function toSentence(
  open: Planned[],
  slipped: Planned[],
  inWeek: Planned[],
  week: { from: IsoDay; to: IsoDay },
): string {
  if (open.length === 0) return "Everything in this roadmap is done or skipped.";
  const titles = (list: Planned[]) => quoteTitles(list.map(({ step }) => step.title));
  const parts = [
    say("finish", titles(inWeek.filter(({ step }) => step.endsOn <= week.to))),
    say("go on with", titles(inWeek.filter(({ step }) => step.endsOn > week.to && step.startsOn < week.from))),
    say("start", titles(inWeek.filter(({ step }) => step.endsOn > week.to && step.startsOn >= week.from))),
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
