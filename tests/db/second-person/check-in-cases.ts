import { expect } from "vitest";
import { findCheckIn } from "@/db/check-ins/find-check-in";
import { listCheckIns } from "@/db/check-ins/list-check-ins";
import { listPaces } from "@/db/check-ins/list-paces";
import { openCheckIn } from "@/db/check-ins/open-check-in";
import { saveCheckIn } from "@/db/check-ins/save-check-in";
import { takeBackCheckIn } from "@/db/check-ins/take-back-check-in";
import { workedMinutes } from "@/db/check-ins/worked-minutes";
import { listChanges } from "@/db/progress/list-changes";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { invariant } from "@/lib/core/invariant";
import { monday } from "../../support/check-in";
import { once } from "../../support/once";
import { readMilestone, today } from "../../support/walk-roadmap";
import { notFound, type Scene, type VerbCase } from "./verb-case";

const said = (milestoneId: string, version: number) =>
  ({
    monday,
    on: today,
    version,
    reflection: "Back to work",
    plannedMinutes: 60,
    items: [{ milestoneId, was: "done", outcome: "going", worked: [{ on: today, minutes: 30 }] }],
  }) as const;
const save = (viewer: Viewer, { milestoneId }: Scene, version: number) => {
  const { items, ...week } = said(milestoneId, version);
  return saveCheckIn(viewer, { ...week, items: items.map((item) => ({ ...item, worked: [...item.worked] })) }, once());
};
const held = (viewer: Viewer) => readAs(viewer, (tx) => findCheckIn(tx, monday));
const changeOf = async ({ viewer, roadmapId }: Scene) => {
  const change = (await readAs(viewer, (tx) => listChanges(tx, { roadmapId }))).find(({ kind }) => kind === "check-in");
  invariant(change, "the walk left no check-in");
  return change;
};

export const checkInCases: Record<string, VerbCase> = {
  saveCheckIn: {
    foreign: (stranger, scene) => save(stranger, scene, 0),
    gets: notFound,
    own: async (scene) => {
      await save(scene.viewer, scene, 1);
      expect(await held(scene.viewer)).toMatchObject({ reflection: "Back to work", version: 2 });
      const step = await readMilestone(scene.viewer, scene.roadmapId, "project:cluster");
      expect(step).toMatchObject({ status: "in-progress", spentMinutes: 125 });
    },
  },
  openCheckIn: {
    foreign: async (stranger) => (await readAs(stranger, (tx) => openCheckIn(tx, monday))).held,
    gets: null,
    own: async ({ viewer }) => {
      const { held: row } = await readAs(viewer, (tx) => openCheckIn(tx, monday));
      expect(row).toMatchObject({ reflection: "A slow start" });
    },
  },
  findCheckIn: {
    foreign: held,
    gets: null,
    own: async ({ viewer }) => {
      expect(await held(viewer)).toMatchObject({ monday, reflection: "A slow start", version: 1 });
    },
  },
  listCheckIns: {
    foreign: (stranger) => readAs(stranger, (tx) => listCheckIns(tx)),
    gets: [],
    own: async (scene) => {
      const { id: changeId } = await changeOf(scene);
      expect(await readAs(scene.viewer, (tx) => listCheckIns(tx))).toMatchObject([
        { monday, workedMinutes: 95, changeId },
      ]);
    },
  },
  workedMinutes: {
    foreign: (stranger) => readAs(stranger, (tx) => workedMinutes(tx, monday)),
    gets: new Map(),
    own: async ({ viewer, milestoneId }) => {
      expect(await readAs(viewer, (tx) => workedMinutes(tx, monday))).toEqual(new Map([[milestoneId, 95]]));
      expect(await readAs(viewer, (tx) => workedMinutes(tx, "2026-12-07"))).toEqual(new Map());
    },
  },
  listPaces: {
    foreign: (stranger) => readAs(stranger, listPaces),
    gets: new Map(),
    own: async ({ viewer, roadmapId }) => {
      const pace = (await readAs(viewer, listPaces)).get(roadmapId);
      expect(pace?.worked).toEqual([{ on: today, minutes: 95 }]);
      expect(pace?.constraints.startOn).toBe("2026-12-01");
    },
  },
  takeBackCheckIn: {
    foreign: async (stranger, scene) => {
      const change = await changeOf(scene);
      return readAs(stranger, (tx) => takeBackCheckIn(tx, change)).catch((error: Error) => error.name);
    },
    gets: "ConflictError",
    own: async (scene) => {
      const change = await changeOf(scene);
      await readAs(scene.viewer, (tx) => takeBackCheckIn(tx, change));
      expect(await held(scene.viewer)).toBeNull();
    },
  },
};
