import type { IsoDay } from "@/lib/catalogue/types";
import type { Constraints, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { daysBetween } from "@/lib/time/days-between";
import { forecastRest, type StandingStep } from "./forecast-rest";

/** Days by which the likely finish (p50) is later now than the plan said; never offered for a week or less. */
export type ReplanHint = { isNewerCatalogue: boolean; daysBehind: number; p50On: IsoDay };

const daysOfGrace = 7;

/**
 * Whether a replan is worth offering: a newer catalogue is out, or what is left, at the pace and the hours of the logs, likely
 * ends more than a week after the day the plan gave. Null when neither is so, or nothing is left to do.
 */
export function findReplanHint(
  { snapshot, constraints }: { snapshot: RoadmapSnapshot; constraints: Constraints },
  steps: readonly StandingStep[],
  worked: readonly { on: IsoDay; minutes: number }[],
  now: { today: IsoDay; catalogueVersion: string },
): ReplanHint | null {
  const open = steps.filter(({ status }) => status === "to-do" || status === "in-progress");
  if (open.length === 0) return null;
  const { p50On } = forecastRest({ constraints }, steps, worked, now.today);
  const daysBehind = Math.max(0, daysBetween(snapshot.finish.p50On, p50On));
  const isNewerCatalogue = snapshot.catalogueVersion !== now.catalogueVersion;
  if (!isNewerCatalogue && daysBehind <= daysOfGrace) return null;
  return { isNewerCatalogue, daysBehind: daysBehind > daysOfGrace ? daysBehind : 0, p50On };
}
