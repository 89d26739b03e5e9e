import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { withoutLimits } from "@/lib/planner/roadmap/without-limits";
import { drawRoadmap } from "@/lib/progress/draw-roadmap";

/** Ten hours a week: an hour on each working day, two on Saturday, three on Sunday. */
const tenHours: [number, number, number, number, number, number, number] = [60, 60, 60, 60, 60, 120, 180];

/** A sample for the public pages: a newcomer who knows nothing yet, no budget limit, from the day of the catalogue's release. */
export function drawSample(index: CatalogueIndex, roleId: string): RoadmapSnapshot {
  const newcomer = { levels: {}, proofs: [], certifications: [], experienceMonths: 0 };
  return drawRoadmap(index, roleId, newcomer, {
    ...withoutLimits(index.catalogue.releasedOn),
    weekdayMinutes: tenHours,
  });
}
