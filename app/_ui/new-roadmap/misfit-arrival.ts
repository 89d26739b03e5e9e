import type { IsoDay } from "@/lib/catalogue/types";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { daysBetween } from "@/lib/time/days-between";

const daysPerMonth = 365.25 / 12;

/** One sentence where the plan as scheduled keeps the deadline and the likely arrival does not; null otherwise, or without one. */
export function describeLateArrival({ plannedOn, p50On }: RoadmapSnapshot["finish"], deadline: IsoDay): string | null {
  if (deadline === "" || plannedOn > deadline || p50On <= deadline) return null;
  const days = daysBetween(deadline, p50On);
  const months = Math.round(days / daysPerMonth);
  const late =
    days < 45 ? `${days} ${days === 1 ? "day" : "days"}` : `about ${months} ${months === 1 ? "month" : "months"}`;
  return `The planned end keeps your deadline; at a usual pace you would arrive ${late} later. Leave room.`;
}
