import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { IsoDay } from "@/lib/catalogue/types";
import { engineVersion } from "@/lib/planner/engine-version";
import { toDropped } from "@/lib/planner/roadmap/to-milestones";
import { toSchedule } from "@/lib/planner/roadmap/to-schedule";
import type { RoadmapSnapshot, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { Plan } from "@/lib/planner/types";
import { type Forecast, spreadHours } from "./forecast";

type Written = Pick<
  RoadmapSnapshot,
  | "format"
  | "catalogueVersion"
  | "engineVersion"
  | "milestones"
  | "dropped"
  | "optimality"
  | "relax"
  | "hasParallelWork"
  | "schedule"
>;

/** What a computed plan and its rows say of themselves, wherever the rows come from. `plannedOn`: the day it counts from. */
export function writeSnapshot(
  index: CatalogueIndex,
  plan: Plan,
  milestones: SnapshotMilestone[],
  plannedOn: IsoDay,
  logged: ReadonlyMap<string, number> = new Map(),
): Written {
  const { totals, proof, relax } = plan;
  return {
    format: "waymark.roadmap/1",
    catalogueVersion: index.catalogue.version,
    engineVersion,
    milestones,
    dropped: toDropped(index, plan),
    optimality: {
      isProven: proof.costOptimal,
      gapPercent: totals.cost > 0 ? Math.max(0, (100 * (totals.cost - proof.cost)) / totals.cost) : 0,
    },
    relax: relax
      ? {
          finishWithAllOn: relax.finishWithAll,
          costForAllCents: relax.moneyForAll * 100,
          hoursForAll: Math.ceil(relax.minutesForAll / 60),
          weeklyFactor: relax.weeklyFactor,
        }
      : null,
    hasParallelWork: milestones.some(({ months }) => months > 0),
    schedule: toSchedule(plan, plannedOn, logged),
  };
}

/** Hours and money of whole milestones, whatever was worked on them; hours as the forecast of all of them spreads them. */
export function totalOf(counted: readonly SnapshotMilestone[]): RoadmapSnapshot["totals"] {
  return {
    hours: spreadHours(counted.map(({ key, hours }) => ({ key, hours, share: 1 }))),
    costCents: counted.reduce((sum, { costCents }) => sum + (costCents ?? 0), 0),
    milestonesWithUnknownCost: counted.filter(({ costCents }) => costCents === null).length,
  };
}

/** Study may end earlier or later than planned; months on the calendar do not get shorter by working faster. */
export function finishOf(plan: Plan, ahead: Forecast, startOn: IsoDay): RoadmapSnapshot["finish"] {
  if (plan.items.length === 0) return { plannedOn: plan.finish, p50On: plan.finish, p80On: plan.finish };
  const waits = plan.items.filter(({ id }) => id.startsWith("experience:")).map(({ finish }) => finish);
  const notBefore = waits.reduce((latest, day) => (day > latest ? day : latest), startOn);
  const atLeast = (day: IsoDay) => (day > notBefore ? day : notBefore);
  return { plannedOn: plan.finish, p50On: atLeast(ahead.p50On), p80On: atLeast(ahead.p80On) };
}
