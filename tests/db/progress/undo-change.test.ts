import { describe, expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/db/errors";
import { undoChange } from "@/db/progress/undo-change";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { saveNote } from "@/db/progress/save-note";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { readAs } from "@/db/transaction";
import { dumpPerson } from "../../support/dump-person";
import { once } from "../../support/once";
import { superuser } from "../../support/superuser";
import { visibleState } from "../../support/visible-state";
import { readMilestone, today, walkRoadmap } from "../../support/walk-roadmap";
import { newestChangeId, type UndoCase, undoCases } from "./undo-cases";

const cases = Object.entries(undoCases).flatMap(([kind, list]) =>
  list.map((undoCase): [string, string, UndoCase] => [kind, undoCase.name, undoCase]),
);

async function kindOf(changeId: number): Promise<unknown> {
  const [row] = await superuser`select kind from changes where id = ${changeId}`;
  return row?.["kind"];
}

async function doCase({ first, change }: UndoCase) {
  const walk = await walkRoadmap();
  await first?.(walk);
  const former = await visibleState(walk.viewer.userId);
  await change(walk);
  const undo = (changeId: number) => undoChange(walk.viewer, { changeId }, once());
  const { userId } = walk.viewer;
  return { walk, userId, former, undo, changeId: await newestChangeId(walk) };
}

describe("undo", () => {
  it.each(cases)("%s, %s: to the exact former rows, and only once", async (kind, _, undoCase) => {
    const { userId, former, undo, changeId } = await doCase(undoCase);
    expect(await kindOf(changeId)).toBe(kind);
    expect(await visibleState(userId)).not.toEqual(former);
    await undo(changeId);
    expect(await visibleState(userId)).toEqual(former);
    const before = await dumpPerson(userId);
    await expect(undo(changeId)).rejects.toThrow(NotFoundError);
    expect(await dumpPerson(userId)).toBe(before);
  });

  it.each(cases.filter(([, , { later }]) => later))(
    "%s, %s: refused after a later change, until that one is undone",
    async (_kind, _name, undoCase) => {
      const { walk, userId, former, undo, changeId } = await doCase(undoCase);
      await undoCase.later?.(walk);
      const laterId = await newestChangeId(walk);
      const before = await dumpPerson(userId);
      await expect(undo(changeId)).rejects.toThrow(ConflictError);
      expect(await dumpPerson(userId)).toBe(before);
      await undo(laterId);
      await undo(changeId);
      expect(await visibleState(userId)).toEqual(former);
    },
  );

  it.each(cases)("%s, %s: pressed three times at once is done once", async (_kind, _name, undoCase) => {
    const { userId, former, undo, changeId } = await doCase(undoCase);
    const ends = await Promise.allSettled([undo(changeId), undo(changeId), undo(changeId)]);
    const refused = ends.filter((end) => end.status === "rejected");
    expect(refused).toHaveLength(2);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(NotFoundError);
    expect(await visibleState(userId)).toEqual(former);
  });

  it("tells a page with the old version: what was undone is not written over", async () => {
    const walk = await walkRoadmap();
    const { id: milestoneId, version } = await readMilestone(walk.viewer, walk.roadmapId, "project:cluster");
    await undoChange(walk.viewer, { changeId: walk.changeId }, once());
    const stale = saveNote(walk.viewer, { milestoneId, version, note: "written meanwhile" }, once());
    await expect(stale).rejects.toThrow(ConflictError);
  });
});

describe("undo of a finished milestone", () => {
  it("gives back what it earned and only this: not another milestone's, not one's own words", async () => {
    const { viewer, roadmapId } = await walkRoadmap();
    const finish = async (key: string) => {
      const { id: milestoneId, version } = await readMilestone(viewer, roadmapId, key);
      const done = { milestoneId, version, status: "done", skipReason: null, today } as const;
      const answer = await setMilestoneStatus(viewer, done, once());
      return answer.ok ? answer.changeId : 0;
    };
    const levels = async () =>
      [...(await readAs(viewer, currentClaims))].map(([skill, { level, basis }]) => `${skill} ${level} ${basis}`);
    const before = await levels();
    const certified = await finish("cert:cka");
    await finish("step:python:3");
    await undoChange(viewer, { changeId: certified }, once());
    expect((await levels()).toSorted()).toEqual([...before, "python 3 milestone"].toSorted());
  });
});
