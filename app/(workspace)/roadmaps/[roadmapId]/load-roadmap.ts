import "server-only";
import { cache } from "react";
import { todayIn } from "@/app/_server/clock";
import { NotFoundError } from "@/db/errors";
import { type ChangeRow, listChanges } from "@/db/progress/list-changes";
import { doneKeys } from "@/db/progress/done-keys";
import { getRoadmap, type SavedRoadmap } from "@/db/roadmaps/get-roadmap";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { buildRoadmapView } from "@/lib/view/build-roadmap-view";
import type { RoadmapView } from "@/lib/view/roadmap-view";

export type LoadedRoadmap = { saved: SavedRoadmap; view: RoadmapView; changes: ChangeRow[]; today: string };

/** A page shows this many changes of a milestone at most. */
export const mostChanges = 500;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * One roadmap of the viewer as it stands today, with the history of the milestone whose key is `openKey`; null for any id
 * that is not theirs. Read once per request.
 */
export const loadRoadmap = cache(
  async (viewer: Viewer, roadmapId: string, openKey: string | null): Promise<LoadedRoadmap | null> => {
    if (!uuid.test(roadmapId)) return null;
    try {
      return await readAs(viewer, async (tx) => {
        const saved = await getRoadmap(tx, roadmapId);
        const claims = await currentClaims(tx);
        const finished = await doneKeys(tx);
        const today = todayIn(viewer.timeZone);
        const { snapshot, milestones } = saved;
        const open = milestones.find(({ key }) => key === openKey);
        const changes = open ? await listChanges(tx, { roadmapId, milestoneId: open.id }, mostChanges) : [];
        return {
          saved,
          changes,
          today,
          view: buildRoadmapView({ snapshot, milestones, claims, doneKeys: finished, today }),
        };
      });
    } catch (error) {
      if (error instanceof NotFoundError) return null;
      throw error;
    }
  },
);
