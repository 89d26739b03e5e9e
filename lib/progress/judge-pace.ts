import type { IsoDay } from "@/lib/catalogue/types";
import type { Constraints, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import type { WeekLog } from "./forecast";
import { findReplanHint } from "./find-replan-hint";
import type { StandingStep } from "./forecast-rest";
import { listWeekLogs } from "./list-week-logs";

export type PaceFacts = {
  snapshot: RoadmapSnapshot;
  constraints: Constraints;
  steps: readonly StandingStep[];
  worked: readonly { on: IsoDay; minutes: number }[];
  today: IsoDay;
};
/**
 * What of the pace a plan no longer fits. "fewer-hours" and "more-hours": three whole weeks in a row had under 60 %, over
 * 140 % of the hours planned. "later": neither, but the likely finish is more than a week behind that of the plan.
 */
export type PaceNews = {
  reason: "later" | "fewer-hours" | "more-hours";
  /** Hours found of those planned over the last three whole weeks, in whole percent; null for "later". */
  percentOfHours: number | null;
  /** The likely finish when the plan was drawn, and now; null unless they are more than a week apart. */
  finish: { from: IsoDay; to: IsoDay; days: number } | null;
};

const tolerance = { least: 0.6, most: 1.4, weeks: 3 } as const;

/** Whether the pace changed so much since the plan was drawn that a new one is worth a look; null when not, or all is done. */
export function judgePace(facts: PaceFacts): PaceNews | null {
  const { snapshot, constraints, steps, worked, today } = facts;
  if (!steps.some(({ status }) => status === "to-do" || status === "in-progress")) return null;
  // What a newer catalogue would change is no matter of pace.
  const now = { today, catalogueVersion: snapshot.catalogueVersion };
  const hint = findReplanHint({ snapshot, constraints }, steps, worked, now);
  const finish = hint && { from: snapshot.finish.p50On, to: hint.p50On, days: hint.daysBehind };
  const recent = listWeekLogs(constraints, worked, today).filter(({ plannedMinutes }) => plannedMinutes > 0);
  const byHours = judgeHours(recent.slice(-tolerance.weeks));
  if (byHours) return { ...byHours, finish };
  return finish && { reason: "later", percentOfHours: null, finish };
}

function judgeHours(weeks: readonly WeekLog[]): Pick<PaceNews, "reason" | "percentOfHours"> | null {
  if (weeks.length < tolerance.weeks) return null;
  const shares = weeks.map(({ plannedMinutes, actualMinutes }) => actualMinutes / plannedMinutes);
  const isLess = shares.every((share) => share < tolerance.least);
  if (!isLess && !shares.every((share) => share > tolerance.most)) return null;
  const sum = (minutesOf: (week: WeekLog) => number) => weeks.reduce((total, week) => total + minutesOf(week), 0);
  const share = sum((week) => week.actualMinutes) / sum((week) => week.plannedMinutes);
  return { reason: isLess ? "fewer-hours" : "more-hours", percentOfHours: Math.round(100 * share) };
}
