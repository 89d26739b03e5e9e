import "server-only";
import { listCheckIns, type ListedCheckIn } from "@/db/check-ins/list-check-ins";
import { listPaces } from "@/db/check-ins/list-paces";
import { workedMinutes } from "@/db/check-ins/worked-minutes";
import type { PrivateTx } from "@/db/transaction";
import type { IsoDay } from "@/lib/catalogue/types";
import { judgePace, type PaceNews } from "@/lib/progress/judge-pace";
import { mondayOf } from "@/lib/time/monday-of";
import { buildCheckIn, type CheckInView } from "@/lib/view/build-check-in";
import { loadRoadmaps } from "../roadmaps/load-roadmaps";

export type RoadmapPace = { id: string; title: string; news: PaceNews };
export type LoadedCheckIn = {
  today: IsoDay;
  hasRoadmaps: boolean;
  view: CheckInView;
  saved: ListedCheckIn | null;
  past: ListedCheckIn[];
  paces: RoadmapPace[];
};

/** The check-in of the viewer's present week over all active roadmaps, the earlier ones, and whose pace changed. */
export async function loadCheckIn(tx: PrivateTx): Promise<LoadedCheckIn> {
  const { list, today } = await loadRoadmaps(tx);
  const active = list.filter(({ roadmap }) => roadmap.status === "active");
  const monday = mondayOf(today);
  const listed = await listCheckIns(tx);
  const saved = listed.find((row) => row.monday === monday) ?? null;
  const logged = await workedMinutes(tx, monday);
  const paces = await listPaces(tx);
  return {
    today,
    hasRoadmaps: active.length > 0,
    view: buildCheckIn({
      monday,
      roadmaps: active.map(({ roadmap: { id, title, snapshot }, view }) => ({
        id,
        title,
        snapshot,
        milestones: view.milestones,
      })),
      logged,
      entries: saved?.entries ?? [],
    }),
    saved,
    past: listed.filter((row) => row.monday !== monday),
    paces: active.flatMap(({ roadmap: { id, title, snapshot }, view }) => {
      const pace = paces.get(id);
      const news = pace && judgePace({ snapshot, ...pace, steps: view.milestones, today });
      return news ? [{ id, title, news }] : [];
    }),
  };
}
