import { expect } from "vitest";
import { addResource, removeResource } from "@/db/progress/add-resource";
import { editResource } from "@/db/progress/edit-resource";
import { listChanges } from "@/db/progress/list-changes";
import { listResources } from "@/db/progress/list-resources";
import { listTicks } from "@/db/progress/list-ticks";
import { lockMilestone } from "@/db/progress/lock-milestone";
import { moveStatus, type MovedStatus } from "@/db/progress/move-status";
import { putBackTick } from "@/db/progress/put-back-tick";
import { putBackResource, restoreResource } from "@/db/progress/restore-resource";
import { restoreStatus } from "@/db/progress/restore-status";
import { tickCriterion } from "@/db/progress/tick-criterion";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { invariant } from "@/lib/core/invariant";
import { drawPlan } from "../../support/draw-plan";
import { once } from "../../support/once";
import { superuser } from "../../support/superuser";
import { readMilestone, today } from "../../support/walk-roadmap";
import { notFound, type Scene, type VerbCase } from "./verb-case";

const criterion = "Shows it to a stranger";
const texts = { title: "A book", url: "https://example.org/book", note: "Chapter 3" };
const toDo = { status: "to-do", skipReason: null, today } as const;

const ticks = (viewer: Viewer, milestoneId: string) => readAs(viewer, (tx) => listTicks(tx, milestoneId));
const resources = (viewer: Viewer, milestoneId: string) => readAs(viewer, (tx) => listResources(tx, milestoneId));
const talk = async ({ viewer, milestoneId }: Scene) => {
  const [row] = await resources(viewer, milestoneId);
  invariant(row, "the walk left no resource");
  return row;
};
const newest = async ({ viewer, roadmapId }: Scene) => {
  const [change] = await readAs(viewer, (tx) => listChanges(tx, { roadmapId }, 1));
  invariant(change, "the walk left no history");
  return change;
};
/** A row as a removal keeps it in the history: with its instants as text. */
const kept = async (table: string, id: string) => {
  const [row] = await superuser`select to_jsonb(t) as row from ${superuser(table)} t where id = ${id}`;
  const entries = Object.entries(row?.["row"] as Record<string, unknown>);
  return Object.fromEntries(entries.map(([name, value]) => [name.replace(/_(\w)/g, (_, c) => c.toUpperCase()), value]));
};
const refusedByTheKey = (work: Promise<unknown>) =>
  work.then(
    () => "written",
    () => "refused by the key",
  );
const nameOfError = (work: Promise<unknown>) => work.catch((error: Error) => error.name);

export const checklistCases: Record<string, VerbCase> = {
  tickCriterion: {
    foreign: (stranger, { milestoneId }) =>
      tickCriterion(stranger, { milestoneId, criterion, isTicked: false }, once()),
    gets: notFound,
    own: async ({ viewer, milestoneId }) => {
      await tickCriterion(viewer, { milestoneId, criterion, isTicked: false }, once());
      expect(await ticks(viewer, milestoneId)).toEqual([]);
    },
  },
  listTicks: {
    foreign: (stranger, { milestoneId }) => ticks(stranger, milestoneId),
    gets: [],
    own: async ({ viewer, milestoneId }) => {
      expect(await ticks(viewer, milestoneId)).toMatchObject([{ criterion }]);
    },
  },
  putBackTick: {
    foreign: async (stranger, { viewer, milestoneId }) => {
      const [tick] = await ticks(viewer, milestoneId);
      const before = { ...(await kept("milestone_ticks", tick?.id ?? "")), id: crypto.randomUUID(), criterion: "Mine" };
      return refusedByTheKey(readAs(stranger, (tx) => putBackTick(tx, { before })));
    },
    gets: "refused by the key",
    own: async (scene) => {
      const { viewer, milestoneId } = scene;
      await tickCriterion(viewer, { milestoneId, criterion, isTicked: false }, once());
      const { before } = await newest(scene);
      await readAs(viewer, (tx) => putBackTick(tx, { before }));
      expect(await ticks(viewer, milestoneId)).toMatchObject([{ criterion }]);
    },
  },
  addResource: {
    foreign: (stranger, { milestoneId }) => addResource(stranger, { milestoneId, ...texts }, once()),
    gets: notFound,
    own: async ({ viewer, milestoneId }) => {
      await addResource(viewer, { milestoneId, ...texts }, once());
      expect(await resources(viewer, milestoneId)).toMatchObject([{ title: "A talk" }, texts]);
    },
  },
  editResource: {
    foreign: async (stranger, scene) =>
      editResource(stranger, { resourceId: (await talk(scene)).id, version: 1, ...texts }, once()),
    gets: notFound,
    own: async (scene) => {
      await editResource(scene.viewer, { resourceId: (await talk(scene)).id, version: 1, ...texts }, once());
      expect(await talk(scene)).toMatchObject({ ...texts, version: 2 });
    },
  },
  removeResource: {
    foreign: async (stranger, scene) => removeResource(stranger, { resourceId: (await talk(scene)).id }, once()),
    gets: notFound,
    own: async (scene) => {
      await removeResource(scene.viewer, { resourceId: (await talk(scene)).id }, once());
      expect(await resources(scene.viewer, scene.milestoneId)).toEqual([]);
    },
  },
  listResources: {
    foreign: (stranger, { milestoneId }) => resources(stranger, milestoneId),
    gets: [],
    own: async (scene) => {
      expect(await talk(scene)).toMatchObject({ title: "A talk", note: "From minute 20", version: 1 });
    },
  },
  restoreResource: {
    foreign: async (stranger, scene) => {
      const { id, title, url, note } = await talk(scene);
      const change = { ...(await newest(scene)), before: texts, after: { id, title, url, note } };
      return nameOfError(readAs(stranger, (tx) => restoreResource(tx, change)));
    },
    gets: "ConflictError",
    own: async (scene) => {
      await editResource(scene.viewer, { resourceId: (await talk(scene)).id, version: 1, ...texts }, once());
      const change = await newest(scene);
      await readAs(scene.viewer, (tx) => restoreResource(tx, change));
      expect(await talk(scene)).toMatchObject({ title: "A talk", version: 3 });
    },
  },
  putBackResource: {
    foreign: async (stranger, scene) => {
      const before = { ...(await kept("milestone_resources", (await talk(scene)).id)), id: crypto.randomUUID() };
      return refusedByTheKey(readAs(stranger, (tx) => putBackResource(tx, { before })));
    },
    gets: "refused by the key",
    own: async (scene) => {
      const { id } = await talk(scene);
      await removeResource(scene.viewer, { resourceId: id }, once());
      const { before } = await newest(scene);
      await readAs(scene.viewer, (tx) => putBackResource(tx, { before }));
      expect(await talk(scene)).toMatchObject({ id, title: "A talk" });
    },
  },
  moveStatus: {
    // Even with the first person's locked row in hand, a stranger moves nothing of it.
    foreign: async (stranger, { viewer, roadmapId }) => {
      const row = await readMilestone(viewer, roadmapId, "project:cluster");
      const step = drawPlan().snapshot.milestones.find(({ key }) => key === row.key);
      invariant(step, "the small plan became another");
      const locked = { row, step };
      const { before } = await readAs(stranger, (tx) => moveStatus(tx, locked, toDo));
      return before.claims;
    },
    gets: [],
    own: async ({ viewer, roadmapId, milestoneId }) => {
      const { before } = await readAs(viewer, async (tx) => moveStatus(tx, await lockMilestone(tx, milestoneId), toDo));
      expect(before.claims).toHaveLength(2);
      expect(await readMilestone(viewer, roadmapId, "project:cluster")).toMatchObject({ status: "to-do" });
    },
  },
  restoreStatus: {
    foreign: async (stranger, scene) => {
      const { before, after } = await newest(scene);
      const moved = { before, after } as MovedStatus;
      return readAs(stranger, (tx) => restoreStatus(tx, scene.milestoneId, moved));
    },
    gets: notFound,
    own: async (scene) => {
      const { before, after } = await newest(scene);
      await readAs(scene.viewer, (tx) => restoreStatus(tx, scene.milestoneId, { before, after } as MovedStatus));
      expect(await readMilestone(scene.viewer, scene.roadmapId, "project:cluster")).toMatchObject({ status: "to-do" });
    },
  },
};
