import { expect } from "vitest";
import { createRoadmap, insertRoadmap } from "@/db/roadmaps/create-roadmap";
import { duplicateRoadmap } from "@/db/roadmaps/duplicate-roadmap";
import { getRoadmap } from "@/db/roadmaps/get-roadmap";
import { listRoadmaps } from "@/db/roadmaps/list-roadmaps";
import { lockRoadmap } from "@/db/roadmaps/lock-roadmap";
import { renameRoadmap } from "@/db/roadmaps/rename-roadmap";
import { setRoadmapStatus } from "@/db/roadmaps/set-roadmap-status";
import { spentMinutesByMilestone } from "@/db/roadmaps/spent-minutes";
import { readAs } from "@/db/transaction";
import { drawPlan } from "../../support/draw-plan";
import { once } from "../../support/once";
import { readRoadmap } from "../../support/walk-roadmap";
import { notFound, type VerbCase } from "./verb-case";

export const roadmapCases: Record<string, VerbCase> = {
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
