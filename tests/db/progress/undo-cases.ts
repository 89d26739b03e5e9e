import { addEvidence, removeEvidence } from "@/db/progress/add-evidence";
import { listChanges } from "@/db/progress/list-changes";
import { logHours, removeHours } from "@/db/progress/log-hours";
import { saveNote } from "@/db/progress/save-note";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { createRoadmap } from "@/db/roadmaps/create-roadmap";
import { duplicateRoadmap } from "@/db/roadmaps/duplicate-roadmap";
import { renameRoadmap } from "@/db/roadmaps/rename-roadmap";
import { setRoadmapStatus } from "@/db/roadmaps/set-roadmap-status";
import type { ChangeKind } from "@/db/schema/journal";
import { claimLevels } from "@/db/skill-claims/claim-levels";
import { readAs } from "@/db/transaction";
import type { Level } from "@/lib/catalogue/types";
import type { MilestoneStatus } from "@/lib/progress/status";
import { drawPlan } from "../../support/draw-plan";
import { once } from "../../support/once";
import { readMilestone, readRoadmap, today, type Walk } from "../../support/walk-roadmap";

export type Doing = (walk: Walk) => Promise<unknown>;
export type UndoCase = {
  name: string;
  /** What has to be there first. */
  first?: Doing;
  /** The change that is undone. */
  change: Doing;
  /** A later one that moves the same values on; null where none can. */
  later: Doing | null;
};

export async function newestChangeId({ viewer, roadmapId }: Walk): Promise<number> {
  const [newest] = await readAs(viewer, (tx) => listChanges(tx, { roadmapId }, 1));
  return newest?.id ?? 0;
}

function setStatus(key: string, status: MilestoneStatus, skipReason: string | null = null): Doing {
  return async ({ viewer, roadmapId }) => {
    const { id: milestoneId, version } = await readMilestone(viewer, roadmapId, key);
    return setMilestoneStatus(viewer, { milestoneId, version, status, skipReason, today: "2026-12-24" }, once());
  };
}
const note =
  (text: string): Doing =>
  async ({ viewer, roadmapId }) => {
    const { id: milestoneId, version } = await readMilestone(viewer, roadmapId, "project:cluster");
    return saveNote(viewer, { milestoneId, version, note: text }, once());
  };
const claim =
  (levels: Record<string, Level>): Doing =>
  ({ viewer }) =>
    claimLevels(viewer, { levels, today }, once());
const rename =
  (title: string): Doing =>
  async ({ viewer, roadmapId }) => {
    const { roadmap } = await readRoadmap(viewer, roadmapId);
    return renameRoadmap(viewer, { roadmapId, version: roadmap.version, title }, once());
  };
const move =
  (status: "active" | "archived" | "deleted"): Doing =>
  ({ viewer, roadmapId }) =>
    setRoadmapStatus(viewer, { roadmapId, status }, once());
const log: Doing = async ({ viewer, roadmapId }) => {
  const { id: milestoneId } = await readMilestone(viewer, roadmapId, "step:linux:2");
  return logHours(viewer, { milestoneId, workedOn: "2027-03-28", minutes: 45 }, once());
};
const unlog: Doing = async ({ viewer, roadmapId }) => {
  const entryId = (await readRoadmap(viewer, roadmapId)).hourEntries.find(({ minutes }) => minutes === 45)?.id ?? "";
  return removeHours(viewer, { entryId }, once());
};
const prove: Doing = async ({ viewer, roadmapId }) => {
  const { id: milestoneId } = await readMilestone(viewer, roadmapId, "cert:cka");
  const facts = { url: null, certificateNumber: "LF-1", expiresOn: "2028-12-01" };
  return addEvidence(viewer, { milestoneId, kind: "certificate", title: "CKA", ...facts }, once());
};
const unprove: Doing = async ({ viewer, roadmapId }) => {
  const evidenceId = (await readRoadmap(viewer, roadmapId)).evidence.find(({ title }) => title === "CKA")?.id ?? "";
  return removeEvidence(viewer, { evidenceId }, once());
};
/** Works on the roadmap that the change made: the walk goes on there. */
const onNewest =
  (doing: (walk: Walk) => Promise<{ roadmapId: string }>): Doing =>
  async (walk) => {
    walk.roadmapId = (await doing(walk)).roadmapId;
  };

/** For every kind of change; a kind that is added without a case does not compile. */
export const undoCases: Record<ChangeKind, UndoCase[]> = {
  "milestone-status": [
    {
      name: "begun",
      change: setStatus("step:python:3", "in-progress"),
      later: setStatus("step:python:3", "done"),
    },
    {
      name: "finished, with what it earned",
      change: setStatus("cert:cka", "done"),
      later: setStatus("cert:cka", "in-progress"),
    },
    {
      name: "no longer finished, with what that took, under a newer word of one's own",
      first: claim({ linux: 1 }),
      change: setStatus("project:cluster", "to-do"),
      later: setStatus("project:cluster", "in-progress"),
    },
    {
      name: "no longer finished, while another finished milestone earns the same",
      first: setStatus("step:linux:2", "done"),
      change: setStatus("project:cluster", "to-do"),
      later: setStatus("project:cluster", "done"),
    },
    {
      name: "skipped for a reason",
      change: setStatus("step:linux:2", "skipped", "Known"),
      later: setStatus("step:linux:2", "skipped", "Known, and certified"),
    },
  ],
  "milestone-note": [{ name: "rewritten", change: note("Ask Grace"), later: note("Ask Grace on Friday") }],
  "hours-logged": [{ name: "logged", change: log, later: unlog }],
  "hours-removed": [{ name: "removed", first: log, change: unlog, later: null }],
  "evidence-added": [{ name: "added", change: prove, later: unprove }],
  "evidence-removed": [{ name: "removed", first: prove, change: unprove, later: null }],
  "roadmap-created": [
    {
      name: "drawn",
      change: onNewest(({ viewer }) => createRoadmap(viewer, drawPlan("Second"), once())),
      later: move("archived"),
    },
    {
      name: "duplicated",
      change: onNewest(({ viewer, roadmapId }) => duplicateRoadmap(viewer, { roadmapId, title: "Copy" }, once())),
      later: move("deleted"),
    },
  ],
  "roadmap-renamed": [{ name: "renamed", change: rename("North"), later: rename("South") }],
  "roadmap-status": [
    { name: "archived", change: move("archived"), later: move("active") },
    { name: "deleted", change: move("deleted"), later: null },
    { name: "taken out of the archive", first: move("archived"), change: move("active"), later: move("deleted") },
  ],
  "skill-claimed": [
    { name: "claimed", change: claim({ rust: 2, git: 4 }), later: claim({ git: 3 }) },
    { name: "claimed under a milestone", change: claim({ kubernetes: 1 }), later: setStatus("cert:cka", "done") },
  ],
};
