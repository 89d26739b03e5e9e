import type { IsoDay } from "@/lib/catalogue/types";
import { countLeftMinutes } from "@/lib/progress/count-work";
import type { MilestoneRef, MilestoneView } from "./roadmap-view";

export type StandingMilestone = Omit<
  MilestoneView,
  "likelyMinutes" | "leftMinutes" | "needs" | "blockedBy" | "unlocks" | "isNext" | "isPastPlan"
>;

/** Ties every milestone to those it needs and those that need it, and tells what is left of it on `today`. */
export function linkMilestones(
  standing: readonly StandingMilestone[],
  { nextKey, today }: { nextKey: string | null; today: IsoDay },
): MilestoneView[] {
  const refs = new Map<string, MilestoneRef>(
    standing.map(({ key, number, step, status }) => [key, { key, number, title: step.title, status }]),
  );
  const unlocks = new Map<string, MilestoneRef[]>();
  for (const { key, step } of standing) {
    const own = refs.get(key);
    for (const need of step.after) if (own) unlocks.set(need, [...(unlocks.get(need) ?? []), own]);
  }
  return standing.map((milestone) => {
    const { step, status, spentMinutes, key } = milestone;
    const needs = step.after.flatMap((need) => refs.get(need) ?? []).sort((a, b) => a.number - b.number);
    return {
      ...milestone,
      likelyMinutes: Math.round(step.hours.likely * 60),
      leftMinutes: countLeftMinutes({ hours: step.hours, status, spentMinutes }),
      needs,
      blockedBy: needs.filter(isOpen),
      unlocks: unlocks.get(key) ?? [],
      isNext: key === nextKey,
      isPastPlan: isOpen(milestone) && step.endsOn < today,
    };
  });
}

const isOpen = ({ status }: Pick<MilestoneRef, "status">) => status === "to-do" || status === "in-progress";
