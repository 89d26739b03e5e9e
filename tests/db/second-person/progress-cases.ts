import { expect } from "vitest";
import { addEvidence, removeEvidence } from "@/db/progress/add-evidence";
import { doneKeys } from "@/db/progress/done-keys";
import { listChanges } from "@/db/progress/list-changes";
import { listEvidence } from "@/db/progress/list-evidence";
import { listNotes } from "@/db/progress/list-notes";
import { lockMilestone } from "@/db/progress/lock-milestone";
import { logHours, removeHours } from "@/db/progress/log-hours";
import { nameSteps } from "@/db/progress/name-steps";
import { recordChange } from "@/db/progress/record-change";
import { saveNote } from "@/db/progress/save-note";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { undoChange } from "@/db/progress/undo-change";
import { readAs } from "@/db/transaction";
import { once } from "../../support/once";
import { superuser } from "../../support/superuser";
import { readMilestone, readRoadmap, today } from "../../support/walk-roadmap";
import { notFound, type Scene, type VerbCase } from "./verb-case";

const link = (milestoneId: string) =>
  ({ milestoneId, kind: "note", title: "Seen", url: null, certificateNumber: null, expiresOn: null }) as const;
const step = ({ viewer, roadmapId }: Scene) => readMilestone(viewer, roadmapId, "project:cluster");
const status = ({ milestoneId, version }: Scene) =>
  ({ milestoneId, version, status: "skipped", skipReason: "Known by heart", today }) as const;
const renamed = (roadmapId: string) =>
  ({ kind: "roadmap-renamed", roadmapId, milestoneId: null, before: { title: "a" }, after: { title: "b" } }) as const;

export const progressCases: Record<string, VerbCase> = {
  addEvidence: {
    foreign: (stranger, { milestoneId }) => addEvidence(stranger, link(milestoneId), once()),
    gets: notFound,
    own: async ({ viewer, roadmapId, milestoneId }) => {
      await addEvidence(viewer, link(milestoneId), once());
      expect((await readRoadmap(viewer, roadmapId)).evidence.map(({ title }) => title)).toEqual([
        "Seen",
        "The cluster",
      ]);
    },
  },
  removeEvidence: {
    foreign: (stranger, { evidenceId }) => removeEvidence(stranger, { evidenceId }, once()),
    gets: notFound,
    own: async ({ viewer, roadmapId, evidenceId }) => {
      await removeEvidence(viewer, { evidenceId }, once());
      expect((await readRoadmap(viewer, roadmapId)).evidence).toEqual([]);
    },
  },
  doneKeys: {
    foreign: (stranger) => readAs(stranger, doneKeys),
    gets: new Set(),
    own: async ({ viewer }) => {
      expect(await readAs(viewer, doneKeys)).toEqual(new Set(["project:cluster"]));
    },
  },
  listChanges: {
    foreign: (stranger, { roadmapId, milestoneId }) =>
      readAs(stranger, async (tx) => [
        ...(await listChanges(tx, { roadmapId })),
        ...(await listChanges(tx, { roadmapId, milestoneId })),
      ]),
    gets: [],
    own: async ({ viewer, roadmapId, milestoneId }) => {
      const kinds = (await readAs(viewer, (tx) => listChanges(tx, { roadmapId }))).map(({ kind }) => kind);
      expect(kinds).toEqual([
        "milestone-status",
        "milestone-note",
        "pay-settings-edited",
        "offer-added",
        "custom-role-added",
        "evidence-added",
        "hours-logged",
        "skill-claimed",
        "check-in",
        "resource-added",
        "criterion-ticked",
        "application-added",
        "topic-prepared",
        "story-written",
        "story-written",
        "roadmap-created",
      ]);
      expect(await readAs(viewer, (tx) => listChanges(tx, { roadmapId }, 2))).toHaveLength(2);
      const ofMilestone = await readAs(viewer, (tx) => listChanges(tx, { roadmapId, milestoneId }));
      expect(ofMilestone.map(({ kind }) => kind)).toEqual([
        "milestone-status",
        "milestone-note",
        "evidence-added",
        "hours-logged",
        "resource-added",
        "criterion-ticked",
        "story-written",
        "story-written",
      ]);
    },
  },
  listEvidence: {
    foreign: (stranger) => readAs(stranger, listEvidence),
    gets: [],
    own: async ({ viewer, roadmapId, evidenceId }) => {
      expect(await readAs(viewer, listEvidence)).toMatchObject([
        {
          evidence: { id: evidenceId },
          roadmap: { id: roadmapId },
          step: { title: "project:cluster", isInPlan: true },
        },
      ]);
    },
  },
  listNotes: {
    foreign: (stranger) => readAs(stranger, listNotes),
    gets: [],
    own: async ({ viewer, roadmapId, milestoneId }) => {
      expect(await readAs(viewer, listNotes)).toMatchObject([
        { milestoneId, note: "Ask Ada about the load balancer", roadmap: { id: roadmapId, isArchived: false } },
      ]);
    },
  },
  nameSteps: {
    foreign: (stranger, { roadmapId }) => readAs(stranger, (tx) => nameSteps(tx, [roadmapId])),
    gets: new Map(),
    own: async ({ viewer, roadmapId }) => {
      const names = (await readAs(viewer, (tx) => nameSteps(tx, [roadmapId, roadmapId]))).get(roadmapId);
      expect([...(names ?? [])].at(-1)).toEqual(["cert:cka", { title: "cert:cka", kind: "certification" }]);
    },
  },
  lockMilestone: {
    foreign: (stranger, { milestoneId }) => readAs(stranger, (tx) => lockMilestone(tx, milestoneId)),
    gets: notFound,
    own: async ({ viewer, milestoneId }) => {
      const locked = await readAs(viewer, (tx) => lockMilestone(tx, milestoneId));
      expect(locked).toMatchObject({ row: { id: milestoneId, status: "done" }, step: { key: "project:cluster" } });
    },
  },
  logHours: {
    foreign: (stranger, { milestoneId }) => logHours(stranger, { milestoneId, workedOn: today, minutes: 9 }, once()),
    gets: notFound,
    own: async (scene) => {
      await logHours(scene.viewer, { milestoneId: scene.milestoneId, workedOn: today, minutes: 25 }, once());
      expect((await step(scene)).spentMinutes).toBe(120);
    },
  },
  removeHours: {
    foreign: (stranger, { entryId }) => removeHours(stranger, { entryId }, once()),
    gets: notFound,
    own: async (scene) => {
      await removeHours(scene.viewer, { entryId: scene.entryId }, once());
      expect((await step(scene)).spentMinutes).toBe(0);
    },
  },
  recordChange: {
    foreign: async (stranger, { roadmapId }) => {
      // The history row itself cannot name another person's roadmap: the foreign key spans the owner.
      const write = readAs(stranger, (tx) => recordChange(tx, renamed(roadmapId)));
      return write.then(
        () => "written",
        () => "refused by the key",
      );
    },
    gets: "refused by the key",
    own: async ({ viewer, roadmapId }) => {
      const id = await readAs(viewer, (tx) => recordChange(tx, renamed(roadmapId)));
      const [newest] = await readAs(viewer, (tx) => listChanges(tx, { roadmapId }));
      expect(newest).toMatchObject({ id, before: { title: "a" }, after: { title: "b" }, undoneAt: null });
    },
  },
  saveNote: {
    foreign: (stranger, { milestoneId, version }) => saveNote(stranger, { milestoneId, version, note: "Mine" }, once()),
    gets: notFound,
    own: async (scene) => {
      const { viewer, milestoneId, version } = scene;
      const answer = await saveNote(viewer, { milestoneId, version, note: "Ada was right" }, once());
      expect(await step(scene)).toMatchObject({ note: "Ada was right", version: answer.version });
    },
  },
  setMilestoneStatus: {
    foreign: (stranger, scene) => setMilestoneStatus(stranger, status(scene), once()),
    gets: notFound,
    own: async (scene) => {
      await setMilestoneStatus(scene.viewer, status(scene), once());
      expect(await step(scene)).toMatchObject({ status: "skipped", skipReason: "Known by heart", finishedOn: null });
    },
  },
  undoChange: {
    foreign: async (stranger, { viewer }) => {
      const ends = new Set<unknown>();
      for (const { id } of await superuser`select id::int from changes where user_id = ${viewer.userId}`) {
        const undo = undoChange(stranger, { changeId: id as number }, once());
        ends.add(await undo.catch((error: Error) => error.name));
      }
      return ends;
    },
    gets: new Set(["NotFoundError"]),
    own: async (scene) => {
      await undoChange(scene.viewer, { changeId: scene.changeId }, once());
      expect(await step(scene)).toMatchObject({ status: "to-do", startedOn: null, finishedOn: null });
    },
  },
};
