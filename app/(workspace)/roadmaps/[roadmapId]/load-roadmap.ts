import "server-only";
import { cache } from "react";
import { catalogueIndex } from "@/app/_server/catalogue";
import { todayIn } from "@/app/_server/clock";
import { NotFoundError } from "@/db/errors";
import { type ChangeRow, listChanges } from "@/db/progress/list-changes";
import { listResources, type ResourceRow } from "@/db/progress/list-resources";
import { listTicks, type Tick } from "@/db/progress/list-ticks";
import { doneKeys } from "@/db/progress/done-keys";
import { getRoadmap, type SavedRoadmap } from "@/db/roadmaps/get-roadmap";
import { listRevisions } from "@/db/roadmaps/list-revisions";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { type PrivateTx, readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { isOwnStep } from "@/lib/planner/roadmap/own-steps";
import { findReplanHint, type ReplanHint } from "@/lib/progress/find-replan-hint";
import type { LandingSummary } from "@/lib/landing/summarise-landing";
import { buildRoadmapView } from "@/lib/view/build-roadmap-view";
import type { DescribedChange } from "@/lib/view/describe-change";
import type { RoadmapView } from "@/lib/view/roadmap-view";
import { carryClaims, carryKeys } from "../carry-names";
import { tellOwnHistory } from "./history/tell-own-history";
import { readLanding } from "./land/read-landing";

export type LoadedRoadmap = {
  saved: SavedRoadmap;
  view: RoadmapView;
  /** Of the open milestone: its history, what is ticked of its criteria, and the person's own resources. */
  changes: ChangeRow[];
  /** What the revisions changed on it, when it is a step of the person's own. */
  ownHistory: DescribedChange[];
  ticks: Tick[];
  resources: ResourceRow[];
  today: string;
  hint: ReplanHint | null;
  /** The counts of the last phase. */
  landing: LandingSummary;
};

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
        const claims = carryClaims(await currentClaims(tx));
        const finished = carryKeys(await doneKeys(tx));
        const today = todayIn(viewer.timeZone);
        const { snapshot, milestones } = saved;
        const open = milestones.find(({ key }) => key === openKey);
        const changes = open ? await listChanges(tx, { roadmapId, milestoneId: open.id }, mostChanges) : [];
        const ownHistory = open && isOwnStep(open.key) ? await readOwnHistory(tx, roadmapId, open.key) : [];
        const ticks = open ? await listTicks(tx, open.id) : [];
        const resources = open ? await listResources(tx, open.id) : [];
        const view = buildRoadmapView({ snapshot, milestones, claims, doneKeys: finished, today });
        const worked = saved.hourEntries.map(({ workedOn, minutes }) => ({ on: workedOn, minutes }));
        const now = { today, catalogueVersion: catalogueIndex.catalogue.version };
        const hint = findReplanHint(saved, view.milestones, worked, now);
        const { summary: landing } = await readLanding(tx, saved);
        return { saved, changes, ownHistory, ticks, resources, today, view, hint, landing };
      });
    } catch (error) {
      if (error instanceof NotFoundError) return null;
      throw error;
    }
  },
);

async function readOwnHistory(tx: PrivateTx, roadmapId: string, key: string): Promise<DescribedChange[]> {
  const revisions = await listRevisions(tx, roadmapId);
  return tellOwnHistory(key, revisions, await listChanges(tx, { roadmapId }, mostChanges));
}
