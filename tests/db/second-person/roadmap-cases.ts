import { expect } from "vitest";
import { type ChangeRow, listChanges } from "@/db/progress/list-changes";
import { applyReplan } from "@/db/roadmaps/apply-replan";
import { createRoadmap, insertRoadmap } from "@/db/roadmaps/create-roadmap";
import { duplicateRoadmap } from "@/db/roadmaps/duplicate-roadmap";
import { findRevision, getRevision } from "@/db/roadmaps/get-revision";
import { getRoadmap } from "@/db/roadmaps/get-roadmap";
import { listRevisions } from "@/db/roadmaps/list-revisions";
import { listRoadmaps } from "@/db/roadmaps/list-roadmaps";
import { lockRoadmap } from "@/db/roadmaps/lock-roadmap";
import { renameRoadmap } from "@/db/roadmaps/rename-roadmap";
import { restoreRevision } from "@/db/roadmaps/restore-revision";
import { setRoadmapStatus } from "@/db/roadmaps/set-roadmap-status";
import { spentMinutesByMilestone } from "@/db/roadmaps/spent-minutes";
import { takeBackRevision } from "@/db/roadmaps/take-back-revision";
import { writeRevision } from "@/db/roadmaps/write-revision";
import { readAs } from "@/db/transaction";
import { drawPlan } from "../../support/draw-plan";
import { once } from "../../support/once";
import { applyDrawn, replanned } from "../../support/replanned";
import { readRoadmap } from "../../support/walk-roadmap";
import { notFound, type Scene, type VerbCase } from "./verb-case";

const keysOf = async ({ viewer, roadmapId }: Pick<Scene, "viewer" | "roadmapId">) =>
  (await readRoadmap(viewer, roadmapId)).milestones.flatMap(({ key, setAside }) => (setAside === null ? [key] : []));
const nextRevision = { ...replanned(), restoredFrom: null };
/** The roadmap's own row in a stranger's hands: nothing in it opens a door. */
const rowOf = async ({ viewer, roadmapId }: Scene) => (await readRoadmap(viewer, roadmapId)).roadmap;

export const roadmapCases: Record<string, VerbCase> = {
  applyReplan: {
    foreign: async (stranger, scene) =>
      applyReplan(stranger, { drawnFrom: await rowOf(scene), replanned: replanned() }, once()),
    gets: notFound,
    own: async (scene) => {
      await applyReplan(scene.viewer, { drawnFrom: await rowOf(scene), replanned: replanned() }, once());
      expect(await keysOf(scene)).toEqual(["project:cluster", "step:linux-systems:2", "step:go:1", "cert:cka"]);
    },
  },
  restoreRevision: {
    foreign: (stranger, { roadmapId }) => restoreRevision(stranger, { roadmapId, version: 1, number: 1 }, once()),
    gets: notFound,
    own: async (scene) => {
      const { viewer, roadmapId } = scene;
      await restoreRevision(viewer, { roadmapId, version: 1, number: 1 }, once());
      const revisions = await readAs(viewer, (tx) => listRevisions(tx, roadmapId));
      expect(revisions).toMatchObject([{ number: 2, restoredFrom: 1, isCurrent: true }, { number: 1 }]);
    },
  },
  listRevisions: {
    foreign: (stranger, { roadmapId }) => readAs(stranger, (tx) => listRevisions(tx, roadmapId)),
    gets: [],
    own: async ({ viewer, roadmapId }) => {
      const { finish, role } = drawPlan().snapshot;
      const listed = await readAs(viewer, (tx) => listRevisions(tx, roadmapId));
      expect(listed).toMatchObject([{ number: 1, finish, roleTitle: role.title, milestoneCount: 4, diff: null }]);
    },
  },
  findRevision: {
    foreign: (stranger, { roadmapId }) => readAs(stranger, (tx) => findRevision(tx, roadmapId, 1)),
    gets: null,
    own: async ({ viewer, roadmapId }) => {
      const found = await readAs(viewer, (tx) => findRevision(tx, roadmapId, 1));
      expect(found?.snapshot).toEqual(drawPlan().snapshot);
      expect(await readAs(viewer, (tx) => findRevision(tx, roadmapId, 2))).toBeNull();
    },
  },
  getRevision: {
    foreign: (stranger, { roadmapId }) => readAs(stranger, (tx) => getRevision(tx, roadmapId, 1)),
    gets: notFound,
    own: async ({ viewer, roadmapId }) => {
      const found = await readAs(viewer, (tx) => getRevision(tx, roadmapId, 1));
      expect(found.constraints).toEqual(drawPlan().constraints);
    },
  },
  writeRevision: {
    foreign: (stranger, scene) =>
      readAs(stranger, async (tx) => {
        // Handed the row itself, as no request could: there is no revision of it that the stranger may read.
        const row = await rowOf(scene);
        return writeRevision(tx, row, nextRevision).then(
          () => "written",
          () => "refused",
        );
      }),
    gets: "refused",
    own: async (scene) => {
      const row = await rowOf(scene);
      const { before, after } = await readAs(scene.viewer, (tx) => writeRevision(tx, row, nextRevision));
      expect([before.number, after.number, after.inserted.length]).toEqual([1, 2, 1]);
    },
  },
  takeBackRevision: {
    foreign: async (stranger, scene) => {
      const change = { roadmapId: scene.roadmapId, before: {}, after: { number: 1, inserted: [] } };
      return readAs(stranger, (tx) => takeBackRevision(tx, change as unknown as ChangeRow));
    },
    gets: notFound,
    own: async (scene) => {
      const keys = await keysOf(scene);
      await applyDrawn(scene.viewer, scene.roadmapId);
      const [change] = await readAs(scene.viewer, (tx) => listChanges(tx, { roadmapId: scene.roadmapId }, 1));
      await readAs(scene.viewer, (tx) => takeBackRevision(tx, change as ChangeRow));
      expect(await keysOf(scene)).toEqual(keys);
    },
  },
  createRoadmap: {
    foreign: async (stranger) => (await createRoadmap(stranger, drawPlan(), once())).ok,
    gets: true,
    own: async ({ viewer }) => {
      const { roadmapId } = await createRoadmap(viewer, drawPlan("Again"), once());
      expect((await readRoadmap(viewer, roadmapId)).roadmap).toMatchObject({
        title: "Again",
        version: 1,
        status: "active",
      });
    },
  },
  insertRoadmap: {
    foreign: (stranger) => readAs(stranger, async (tx) => typeof (await insertRoadmap(tx, drawPlan()))),
    gets: "string",
    own: async ({ viewer }) => {
      const roadmapId = await readAs(viewer, (tx) => insertRoadmap(tx, drawPlan()));
      expect((await readRoadmap(viewer, roadmapId)).milestones).toHaveLength(4);
    },
  },
  duplicateRoadmap: {
    foreign: (stranger, { roadmapId }) => duplicateRoadmap(stranger, { roadmapId, title: "Mine" }, once()),
    gets: notFound,
    own: async ({ viewer, roadmapId }) => {
      const copy = await duplicateRoadmap(viewer, { roadmapId, title: "Copy" }, once());
      expect((await readRoadmap(viewer, copy.roadmapId)).roadmap.title).toBe("Copy");
    },
  },
  getRoadmap: {
    foreign: (stranger, { roadmapId }) => readAs(stranger, (tx) => getRoadmap(tx, roadmapId)),
    gets: notFound,
    own: async ({ viewer, roadmapId }) => {
      const saved = await readRoadmap(viewer, roadmapId);
      expect(saved).toMatchObject({ evidence: [{ title: "The cluster" }], hourEntries: [{ minutes: 95 }] });
      expect(saved.milestones.map(({ spentMinutes }) => spentMinutes)).toEqual([0, 0, 95, 0]);
    },
  },
  listRoadmaps: {
    foreign: (stranger) => readAs(stranger, listRoadmaps),
    gets: [],
    own: async ({ viewer, roadmapId }) => {
      const listed = await readAs(viewer, listRoadmaps);
      expect(listed.map(({ id }) => id)).toContain(roadmapId);
      expect(
        listed.flatMap(({ milestones }) => milestones).filter(({ spentMinutes }) => spentMinutes === 95),
      ).toHaveLength(1);
    },
  },
  lockRoadmap: {
    foreign: (stranger, { roadmapId }) => readAs(stranger, (tx) => lockRoadmap(tx, roadmapId)),
    gets: notFound,
    own: async ({ viewer, roadmapId }) => {
      expect((await readAs(viewer, (tx) => lockRoadmap(tx, roadmapId))).id).toBe(roadmapId);
    },
  },
  renameRoadmap: {
    foreign: (stranger, { roadmapId }) => renameRoadmap(stranger, { roadmapId, version: 1, title: "Mine" }, once()),
    gets: notFound,
    own: async ({ viewer, roadmapId }) => {
      await renameRoadmap(viewer, { roadmapId, version: 1, title: "North" }, once());
      expect((await readRoadmap(viewer, roadmapId)).roadmap).toMatchObject({ title: "North", version: 2 });
    },
  },
  setRoadmapStatus: {
    foreign: (stranger, { roadmapId }) => setRoadmapStatus(stranger, { roadmapId, status: "deleted" }, once()),
    gets: notFound,
    own: async ({ viewer, roadmapId }) => {
      await setRoadmapStatus(viewer, { roadmapId, status: "archived" }, once());
      expect((await readRoadmap(viewer, roadmapId)).roadmap).toMatchObject({ status: "archived", version: 2 });
    },
  },
  spentMinutesByMilestone: {
    foreign: (stranger) => readAs(stranger, spentMinutesByMilestone),
    gets: new Map(),
    own: async ({ viewer, milestoneId }) => {
      expect(await readAs(viewer, spentMinutesByMilestone)).toEqual(new Map([[milestoneId, 95]]));
    },
  },
};
