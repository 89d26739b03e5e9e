import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { buildRoadmapView } from "@/lib/view/build-roadmap-view";
import type { RoadmapView } from "@/lib/view/roadmap-view";
import { drawSample } from "./draw-sample";

export type Sample = { snapshot: RoadmapSnapshot; view: RoadmapView; today: string };

const viewed = new Map<string, Sample>();

/** The sample towards a role as its walker would see it on the first day, nothing done yet; the same one for every asking. */
export function viewSample(index: CatalogueIndex, roleId: string): Sample {
  const known = viewed.get(roleId);
  if (known) return known;
  const snapshot = drawSample(index, roleId);
  const today = index.catalogue.releasedOn;
  const untouched = {
    status: "to-do",
    skipReason: null,
    note: "",
    startedOn: null,
    finishedOn: null,
    version: 1,
    spentMinutes: 0,
  } as const;
  const milestones = snapshot.milestones.map(({ key }) => ({ id: key, key, ...untouched }));
  const view = buildRoadmapView({ snapshot, milestones, claims: new Map(), doneKeys: new Set(), today });
  const sample = { snapshot, view, today };
  viewed.set(roleId, sample);
  return sample;
}
