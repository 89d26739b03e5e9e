import "server-only";
import { todayIn } from "@/app/_server/clock";
import { doneKeys } from "@/db/progress/done-keys";
import { type ListedRoadmap, listRoadmaps } from "@/db/roadmaps/list-roadmaps";
import { currentClaims } from "@/db/skill-claims/current-claims";
import type { PrivateTx } from "@/db/transaction";
import { buildRoadmapView } from "@/lib/view/build-roadmap-view";
import type { RoadmapView } from "@/lib/view/roadmap-view";
import { carryClaims, carryKeys } from "./carry-names";

export type RoadmapWithView = { roadmap: ListedRoadmap; view: RoadmapView };

/** The viewer's roadmaps, last touched first, each as it stands today in the viewer's time zone. */
export async function loadRoadmaps(tx: PrivateTx): Promise<{ list: RoadmapWithView[]; today: string }> {
  const roadmaps = await listRoadmaps(tx);
  const claims = carryClaims(await currentClaims(tx));
  const finished = carryKeys(await doneKeys(tx));
  const today = todayIn(tx.viewer.timeZone);
  const list = roadmaps.map((roadmap) => {
    const { snapshot, milestones } = roadmap;
    return { roadmap, view: buildRoadmapView({ snapshot, milestones, claims, doneKeys: finished, today }) };
  });
  return { list, today };
}
