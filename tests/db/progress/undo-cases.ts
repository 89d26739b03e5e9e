import type { CheckInItem } from "@/db/check-ins/save-check-in";
import { addEvidence, removeEvidence } from "@/db/progress/add-evidence";
import { addResource, removeResource } from "@/db/progress/add-resource";
import { editResource } from "@/db/progress/edit-resource";
import { listChanges } from "@/db/progress/list-changes";
import { listResources } from "@/db/progress/list-resources";
import { logHours, removeHours } from "@/db/progress/log-hours";
import { saveNote } from "@/db/progress/save-note";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { tickCriterion } from "@/db/progress/tick-criterion";
import { createRoadmap } from "@/db/roadmaps/create-roadmap";
import { duplicateRoadmap } from "@/db/roadmaps/duplicate-roadmap";
import { renameRoadmap } from "@/db/roadmaps/rename-roadmap";
import { restoreRevision } from "@/db/roadmaps/restore-revision";
import { setRoadmapStatus } from "@/db/roadmaps/set-roadmap-status";
import type { ChangeKind } from "@/db/schema/journal";
import { claimLevels } from "@/db/skill-claims/claim-levels";
import { readAs } from "@/db/transaction";
import type { Level } from "@/lib/catalogue/types";
import type { MilestoneStatus } from "@/lib/progress/status";
import { checkIn } from "../../support/check-in";
import { customRoleUndoCases } from "../custom-roles/undo-cases";
import { landingUndoCases } from "../landing/undo-cases";
import { offerUndoCases } from "../offers/undo-cases";
import { drawPlan } from "../../support/draw-plan";
import { once } from "../../support/once";
import { applyDrawn, replanned } from "../../support/replanned";
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
const applyNew =
  (added?: string): Doing =>
  ({ viewer, roadmapId }) =>
    applyDrawn(viewer, roadmapId, replanned(added));
const restoreFirst: Doing = async ({ viewer, roadmapId }) => {
  const { roadmap } = await readRoadmap(viewer, roadmapId);
  return restoreRevision(viewer, { roadmapId, version: roadmap.version, number: 1 }, once());
};
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
const tick =
  (key: string, isTicked: boolean): Doing =>
  async ({ viewer, roadmapId }) => {
    const { id: milestoneId } = await readMilestone(viewer, roadmapId, key);
    return tickCriterion(viewer, { milestoneId, criterion: "Shows it to a stranger", isTicked }, once());
  };
const found = { title: "A course", url: "https://example.org/course", note: "" };
const addFound: Doing = async ({ viewer, roadmapId }) => {
  const { id: milestoneId } = await readMilestone(viewer, roadmapId, "step:linux:2");
  return addResource(viewer, { milestoneId, ...found }, once());
};
const readTalk = async ({ viewer, roadmapId }: Walk) => {
  const { id } = await readMilestone(viewer, roadmapId, "project:cluster");
  const [talk] = await readAs(viewer, (tx) => listResources(tx, id));
  return { resourceId: talk?.id ?? "", version: talk?.version ?? 0 };
};
const retitle =
  (title: string): Doing =>
  async (walk) =>
    editResource(walk.viewer, { ...(await readTalk(walk)), ...found, title }, once());
const removeTalk: Doing = async (walk) => removeResource(walk.viewer, await readTalk(walk), once());
const removeFound: Doing = async ({ viewer, roadmapId }) => {
  const { id } = await readMilestone(viewer, roadmapId, "step:linux:2");
  const [row] = await readAs(viewer, (tx) => listResources(tx, id));
  return removeResource(viewer, { resourceId: row?.id ?? "" }, once());
};
const say =
  (reflection: string, ...said: [key: string, Omit<CheckInItem, "milestoneId" | "was">][]): Doing =>
  async ({ viewer, roadmapId }) => {
    const { milestones } = await readRoadmap(viewer, roadmapId);
    const items = said.flatMap(([key, item]) => {
      const row = milestones.find((milestone) => milestone.key === key);
      return row ? [{ ...item, milestoneId: row.id, was: row.status }] : [];
    });
    return checkIn(viewer, { reflection, items });
  };
const worked = [
  { on: "2026-11-30", minutes: 90 },
  { on: today, minutes: 45 },
];
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
  "roadmap-replanned": [
    { name: "applied", change: applyNew(), later: applyNew("step:rust:1") },
    {
      name: "applied over work under way",
      first: setStatus("step:linux:2", "in-progress"),
      change: applyNew(),
      later: restoreFirst,
    },
  ],
  "revision-restored": [
    { name: "restored", first: applyNew(), change: restoreFirst, later: applyNew("step:rust:1") },
    { name: "the same revision again", change: restoreFirst, later: restoreFirst },
  ],
  "check-in": [
    {
      name: "of a week, with statuses that earn and give back, and hours",
      change: say(
        "Slow",
        ["cert:cka", { outcome: "done", worked }],
        ["project:cluster", { outcome: "going", worked: [] }],
        ["step:linux:2", { outcome: "slipped", worked: [] }],
      ),
      later: say("Slower", ["cert:cka", { outcome: "going", worked: [] }]),
    },
    { name: "rewritten", change: say("Not so slow"), later: say("Fast after all") },
    {
      name: "whose step moved on afterwards",
      change: say("Begun", ["step:python:3", { outcome: "going", worked: [] }]),
      later: setStatus("step:python:3", "done"),
    },
  ],
  ...customRoleUndoCases,
  ...landingUndoCases,
  ...offerUndoCases,
  "criterion-ticked": [{ name: "ticked", change: tick("step:linux:2", true), later: tick("step:linux:2", false) }],
  "criterion-unticked": [
    { name: "unticked", change: tick("project:cluster", false), later: tick("project:cluster", true) },
  ],
  "resource-added": [{ name: "added", change: addFound, later: removeFound }],
  "resource-edited": [{ name: "edited", change: retitle("A better talk"), later: retitle("The best talk") }],
  "resource-removed": [{ name: "removed", change: removeTalk, later: null }],
  "skill-claimed": [
    { name: "claimed", change: claim({ rust: 2, git: 4 }), later: claim({ git: 3 }) },
    { name: "claimed under a milestone", change: claim({ kubernetes: 1 }), later: setStatus("cert:cka", "done") },
  ],
};
