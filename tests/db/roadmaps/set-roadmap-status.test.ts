import { describe, expect, it } from "vitest";
import { NotFoundError } from "@/db/errors";
import { doneKeys } from "@/db/progress/done-keys";
import { undoChange } from "@/db/progress/undo-change";
import { listRoadmaps } from "@/db/roadmaps/list-roadmaps";
import { renameRoadmap } from "@/db/roadmaps/rename-roadmap";
import { setRoadmapStatus } from "@/db/roadmaps/set-roadmap-status";
import { readAs } from "@/db/transaction";
import { countRows } from "../../support/dump-person";
import { once } from "../../support/once";
import { superuser } from "../../support/superuser";
import { createViewer } from "../../support/viewer";
import { readRoadmap, saveRoadmap, walkRoadmap } from "../../support/walk-roadmap";

const ageRoadmap = (roadmapId: string, age: string) =>
  superuser`update roadmaps set touched_at = now() - ${age}::interval where id = ${roadmapId}`;

describe("a deleted roadmap", () => {
  it("is gone from every room, and undo brings it back with all that was on it", async () => {
    const { viewer, roadmapId } = await walkRoadmap();
    const before = await readRoadmap(viewer, roadmapId);
    const { changeId } = await setRoadmapStatus(viewer, { roadmapId, status: "deleted" }, once());
    await expect(readRoadmap(viewer, roadmapId)).rejects.toThrow(NotFoundError);
    expect(await readAs(viewer, listRoadmaps)).toEqual([]);
    expect(await readAs(viewer, doneKeys)).toEqual(new Set());
    const renamed = renameRoadmap(viewer, { roadmapId, version: 2, title: "Ghost" }, once());
    await expect(renamed).rejects.toThrow(NotFoundError);
    await undoChange(viewer, { changeId: changeId ?? 0 }, once());
    const after = await readRoadmap(viewer, roadmapId);
    const { version, touchedAt } = after.roadmap;
    expect(after).toEqual({ ...before, roadmap: { ...before.roadmap, version, touchedAt } });
    expect(await readAs(viewer, doneKeys)).toEqual(new Set(["project:cluster"]));
  });

  it("is kept for 30 days and then swept with all that hangs on it; what was learnt stays", async () => {
    const { viewer, roadmapId } = await walkRoadmap();
    const other = await saveRoadmap(viewer);
    const { changeId } = await setRoadmapStatus(viewer, { roadmapId, status: "deleted" }, once());
    const full = await countRows(viewer.userId);
    await ageRoadmap(roadmapId, "29 days 23 hours");
    await setRoadmapStatus(viewer, { roadmapId: other, status: "archived" }, once());
    expect(await countRows(viewer.userId)).toMatchObject({ roadmaps: 2, milestones: 8, evidence: 1, hour_entries: 1 });
    await ageRoadmap(roadmapId, "30 days 1 hour");
    await setRoadmapStatus(viewer, { roadmapId: other, status: "active" }, once());
    const left = await countRows(viewer.userId);
    expect(left).toMatchObject({
      roadmaps: 1,
      roadmap_revisions: 1,
      milestones: 4,
      skill_claims: full["skill_claims"],
    });
    expect([left["evidence"], left["hour_entries"]]).toEqual([undefined, undefined]);
    await expect(undoChange(viewer, { changeId: changeId ?? 0 }, once())).rejects.toThrow(NotFoundError);
  });

  it("is the only kind that is swept", async () => {
    const viewer = await createViewer();
    const [archived, active, other] = [await saveRoadmap(viewer), await saveRoadmap(viewer), await saveRoadmap(viewer)];
    await setRoadmapStatus(viewer, { roadmapId: archived, status: "archived" }, once());
    for (const roadmapId of [archived, active]) await ageRoadmap(roadmapId, "400 days");
    await setRoadmapStatus(viewer, { roadmapId: other, status: "archived" }, once());
    expect(await countRows(viewer.userId)).toMatchObject({ roadmaps: 3 });
  });

  it("of another person is not swept", async () => {
    const [{ viewer: first, roadmapId }, second] = [await walkRoadmap(), await createViewer()];
    await setRoadmapStatus(first, { roadmapId, status: "deleted" }, once());
    await ageRoadmap(roadmapId, "90 days");
    await setRoadmapStatus(second, { roadmapId: await saveRoadmap(second), status: "archived" }, once());
    expect(await countRows(first.userId)).toMatchObject({ roadmaps: 1 });
  });
});

describe("a status that stands already", () => {
  it("is set once: a second tab gets the same change to undo, and history one row", async () => {
    const viewer = await createViewer();
    const roadmapId = await saveRoadmap(viewer);
    expect(await setRoadmapStatus(viewer, { roadmapId, status: "active" }, once())).toEqual({
      ok: true,
      changeId: null,
    });
    const first = await setRoadmapStatus(viewer, { roadmapId, status: "archived" }, once());
    expect(await setRoadmapStatus(viewer, { roadmapId, status: "archived" }, once())).toEqual(first);
    expect(await countRows(viewer.userId)).toMatchObject({ changes: 2 });
    await undoChange(viewer, { changeId: first.changeId ?? 0 }, once());
    expect((await readRoadmap(viewer, roadmapId)).roadmap.status).toBe("active");
    const again = await setRoadmapStatus(viewer, { roadmapId, status: "active" }, once());
    expect(again).toEqual({ ok: true, changeId: null });
  });
});

describe("the list", () => {
  it("has the last touched first, archived ones too", async () => {
    const viewer = await createViewer();
    const [older, newer] = [await saveRoadmap(viewer), await saveRoadmap(viewer)];
    const ids = async () => (await readAs(viewer, listRoadmaps)).map(({ id, status }) => [id, status]);
    expect(await ids()).toEqual([
      [newer, "active"],
      [older, "active"],
    ]);
    await setRoadmapStatus(viewer, { roadmapId: older, status: "archived" }, once());
    expect(await ids()).toEqual([
      [older, "archived"],
      [newer, "active"],
    ]);
  });
});
