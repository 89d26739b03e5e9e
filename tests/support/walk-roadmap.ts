import { saveCheckIn } from "@/db/check-ins/save-check-in";
import { addEvidence } from "@/db/progress/add-evidence";
import { addResource } from "@/db/progress/add-resource";
import { listChanges } from "@/db/progress/list-changes";
import { logHours } from "@/db/progress/log-hours";
import { saveNote } from "@/db/progress/save-note";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { tickCriterion } from "@/db/progress/tick-criterion";
import { createRoadmap } from "@/db/roadmaps/create-roadmap";
import { getRoadmap, type MilestoneState, type SavedRoadmap } from "@/db/roadmaps/get-roadmap";
import { claimLevels } from "@/db/skill-claims/claim-levels";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { invariant } from "@/lib/core/invariant";
import { drawPlan } from "./draw-plan";
import { keepOffers } from "./kept-offer";
import { once } from "./once";
import { keepRole } from "./custom-role";
import { prepareLanding } from "./landing";
import { createViewer } from "./viewer";

/** A person, and the ids of everything they have done on one roadmap. */
export type Walk = { viewer: Viewer; roadmapId: string; entryId: string; evidenceId: string; changeId: number };

export const today = "2026-12-02";

/** The roadmap as its owner reads it now. */
export function readRoadmap(viewer: Viewer, roadmapId: string): Promise<SavedRoadmap> {
  return readAs(viewer, (tx) => getRoadmap(tx, roadmapId));
}

/** One milestone of a roadmap as it stands now. */
export async function readMilestone(viewer: Viewer, roadmapId: string, key: string): Promise<MilestoneState> {
  const found = (await readRoadmap(viewer, roadmapId)).milestones.find((row) => row.key === key);
  invariant(found, `no milestone ${key}`);
  return found;
}

/** A saved plan of `viewer` on which nothing was done yet; answers its id. */
export async function saveRoadmap(viewer: Viewer): Promise<string> {
  return (await createRoadmap(viewer, drawPlan(), once())).roadmapId;
}

/** A new person with a roadmap on which one thing of every kind was done: a row in every private table. */
export async function walkRoadmap(): Promise<Walk> {
  const viewer = await createViewer();
  const roadmapId = await saveRoadmap(viewer);
  const { id: milestoneId } = await readMilestone(viewer, roadmapId, "project:cluster");
  await prepareLanding({ viewer, roadmapId, milestoneId });
  await tickCriterion(viewer, { milestoneId, criterion: "Shows it to a stranger", isTicked: true }, once());
  const resource = { title: "A talk", url: "https://example.org/talk", note: "From minute 20" };
  await addResource(viewer, { milestoneId, ...resource }, once());
  const week = { monday: "2026-11-30", on: today, version: 0, plannedMinutes: 480, items: [] };
  await saveCheckIn(viewer, { ...week, reflection: "A slow start" }, once());
  await claimLevels(viewer, { levels: { git: 2, linux: 1 }, today }, once());
  await logHours(viewer, { milestoneId, workedOn: today, minutes: 95 }, once());
  await addEvidence(
    viewer,
    {
      milestoneId,
      kind: "link",
      title: "The cluster",
      url: "https://example.org",
      certificateNumber: null,
      expiresOn: null,
    },
    once(),
  );
  await keepRole(viewer);
  await keepOffers(viewer);
  await saveNote(viewer, { milestoneId, version: 1, note: "Ask Ada about the load balancer" }, once());
  await setMilestoneStatus(viewer, { milestoneId, version: 2, status: "done", skipReason: null, today }, once());
  const roadmap = await readRoadmap(viewer, roadmapId);
  const changes = await readAs(viewer, (tx) => listChanges(tx, { roadmapId }));
  const [entry, proof, change] = [roadmap.hourEntries[0], roadmap.evidence[0], changes[0]];
  invariant(entry && proof && change, "the walk left nothing behind");
  return { viewer, roadmapId, entryId: entry.id, evidenceId: proof.id, changeId: change.id };
}
