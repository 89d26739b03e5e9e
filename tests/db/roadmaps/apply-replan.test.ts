import { describe, expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/db/errors";
import { listChanges } from "@/db/progress/list-changes";
import { saveNote } from "@/db/progress/save-note";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { undoChange } from "@/db/progress/undo-change";
import { applyReplan } from "@/db/roadmaps/apply-replan";
import { getRevision } from "@/db/roadmaps/get-revision";
import { listRevisions } from "@/db/roadmaps/list-revisions";
import { renameRoadmap } from "@/db/roadmaps/rename-roadmap";
import { restoreRevision } from "@/db/roadmaps/restore-revision";
import { setRoadmapStatus } from "@/db/roadmaps/set-roadmap-status";
import { heldProofs } from "@/db/skill-claims/held-proofs";
import { readAs } from "@/db/transaction";
import { breakTable } from "../../support/break-table";
import { drawPlan } from "../../support/draw-plan";
import { dumpPerson } from "../../support/dump-person";
import { once } from "../../support/once";
import { applyDrawn, replanned } from "../../support/replanned";
import { readMilestone, readRoadmap, today, type Walk, walkRoadmap } from "../../support/walk-roadmap";

const restore = async ({ viewer, roadmapId }: Walk, number: number) => {
  const { roadmap } = await readRoadmap(viewer, roadmapId);
  return restoreRevision(viewer, { roadmapId, version: roadmap.version, number }, once());
};
const standing = async ({ viewer, roadmapId }: Walk) =>
  (await readRoadmap(viewer, roadmapId)).milestones.map(({ key, setAside, status, note, spentMinutes }) => ({
    key,
    isAside: setAside !== null,
    status,
    note,
    spentMinutes,
  }));

describe("applying a replan", () => {
  it("makes the next revision, in the new order; what was done stays done and the old revision reads as it was", async () => {
    const walk = await walkRoadmap();
    const { number } = await applyDrawn(walk.viewer, walk.roadmapId);
    const saved = await readRoadmap(walk.viewer, walk.roadmapId);
    expect(number).toBe(2);
    expect(saved.snapshot).toStrictEqual(replanned().snapshot);
    expect(saved.constraints).toStrictEqual(replanned().constraints);
    const inPlan = saved.milestones.filter(({ setAside }) => setAside === null);
    expect(inPlan.map(({ key, position }) => [key, position])).toEqual([
      ["project:cluster", 0],
      ["step:linux-systems:2", 1],
      ["step:go:1", 2],
      ["cert:cka", 3],
    ]);
    expect(inPlan[0]).toMatchObject({ status: "done", note: "Ask Ada about the load balancer", spentMinutes: 95 });
    expect(saved.evidence.map(({ title }) => title)).toEqual(["The cluster"]);
    const first = await readAs(walk.viewer, (tx) => getRevision(tx, walk.roadmapId, 1));
    expect(first.snapshot).toStrictEqual(drawPlan().snapshot);
    const [newest] = await readAs(walk.viewer, (tx) => listRevisions(tx, walk.roadmapId));
    expect(newest).toMatchObject({ number: 2, isCurrent: true, restoredFrom: null, diff: replanned().diff });
  });

  it("sets aside what it leaves out, with its text, its note and everything else, and hands on what goes on", async () => {
    const walk = await walkRoadmap();
    const { viewer, roadmapId } = walk;
    for (const key of ["step:python:3", "step:linux:2"]) {
      const { id: milestoneId } = await readMilestone(viewer, roadmapId, key);
      await saveNote(viewer, { milestoneId, version: 1, note: `about ${key}` }, once());
    }
    await applyDrawn(viewer, roadmapId);
    const python = await readMilestone(viewer, roadmapId, "step:python:3");
    expect(python.note).toBe("about step:python:3");
    expect(python.setAside).toStrictEqual(drawPlan().snapshot.milestones[1]);
    expect((await readMilestone(viewer, roadmapId, "step:linux-systems:2")).note).toBe("about step:linux:2");
    const { id: milestoneId, version } = python;
    await saveNote(viewer, { milestoneId, version, note: "still mine" }, once());
    expect((await readMilestone(viewer, roadmapId, "step:python:3")).note).toBe("still mine");
  });

  it.each([
    [
      "a renamed roadmap",
      async ({ viewer, roadmapId }: Walk) => renameRoadmap(viewer, { roadmapId, version: 1, title: "North" }, once()),
    ],
    ["another revision", ({ viewer, roadmapId }: Walk) => applyDrawn(viewer, roadmapId)],
    [
      "a milestone that moved on",
      async ({ viewer, roadmapId }: Walk) => {
        const { id: milestoneId } = await readMilestone(viewer, roadmapId, "cert:cka");
        return setMilestoneStatus(viewer, { milestoneId, version: 1, status: "done", skipReason: null, today }, once());
      },
    ],
  ])("is refused after %s: the difference was drawn from something else", async (_, change) => {
    const walk = await walkRoadmap();
    const { roadmap } = await readRoadmap(walk.viewer, walk.roadmapId);
    await change(walk);
    const before = await dumpPerson(walk.viewer.userId);
    const stale = applyReplan(walk.viewer, { drawnFrom: roadmap, replanned: replanned() }, once());
    await expect(stale).rejects.toThrow(ConflictError);
    expect(await dumpPerson(walk.viewer.userId)).toBe(before);
  });

  it("answers a repeated submit with the first answer and does not apply twice", async () => {
    const { viewer, roadmapId } = await walkRoadmap();
    const { roadmap } = await readRoadmap(viewer, roadmapId);
    const form = once();
    const apply = () => applyReplan(viewer, { drawnFrom: roadmap, replanned: replanned() }, form);
    expect(await apply()).toEqual(await apply());
    expect(await readAs(viewer, (tx) => listRevisions(tx, roadmapId))).toHaveLength(2);
  });

  it.each([
    ["roadmap_revisions", "insert"],
    ["milestones", "update"],
    ["milestones", "insert"],
    ["roadmaps", "update"],
    ["changes", "insert"],
  ] as const)("is all or nothing: a fault in %s on %s leaves everything as it was", async (table, event) => {
    const { viewer, roadmapId } = await walkRoadmap();
    const before = await dumpPerson(viewer.userId);
    const mend = await breakTable(table, event);
    await expect(applyDrawn(viewer, roadmapId)).rejects.toThrow();
    await mend();
    expect(await dumpPerson(viewer.userId)).toBe(before);
    expect((await applyDrawn(viewer, roadmapId)).number).toBe(2);
  });

  it("does nothing to a deleted roadmap", async () => {
    const { viewer, roadmapId } = await walkRoadmap();
    const { roadmap } = await readRoadmap(viewer, roadmapId);
    await setRoadmapStatus(viewer, { roadmapId, status: "deleted" }, once());
    const late = applyReplan(viewer, { drawnFrom: roadmap, replanned: replanned() }, once());
    await expect(late).rejects.toThrow(NotFoundError);
  });

  it("and a milestone finished at the same moment do not wait for each other for ever", async () => {
    const { viewer, roadmapId } = await walkRoadmap();
    const { id: milestoneId } = await readMilestone(viewer, roadmapId, "cert:cka");
    const { roadmap } = await readRoadmap(viewer, roadmapId);
    const done = { milestoneId, version: 1, status: "done", skipReason: null, today } as const;
    const ends = await Promise.allSettled([
      applyReplan(viewer, { drawnFrom: roadmap, replanned: replanned() }, once()),
      setMilestoneStatus(viewer, done, once()),
    ]);
    expect(ends[1].status).toBe("fulfilled");
    if (ends[0].status === "rejected") expect(ends[0].reason).toBeInstanceOf(ConflictError);
    expect(await readMilestone(viewer, roadmapId, "cert:cka")).toMatchObject({ status: "done", setAside: null });
  });
});

describe("restoring a revision", () => {
  it("makes a new revision equal to the old one, and leaves progress alone", async () => {
    const walk = await walkRoadmap();
    const { viewer, roadmapId } = walk;
    await applyDrawn(viewer, roadmapId);
    const { id: milestoneId } = await readMilestone(viewer, roadmapId, "step:go:1");
    await setMilestoneStatus(viewer, { milestoneId, version: 1, status: "done", skipReason: null, today }, once());
    expect((await restore(walk, 1)).number).toBe(3);
    const saved = await readRoadmap(viewer, roadmapId);
    expect(saved.snapshot).toStrictEqual(drawPlan().snapshot);
    expect(saved.constraints).toStrictEqual(drawPlan().constraints);
    const rows = await standing(walk);
    expect(rows.filter(({ isAside }) => !isAside).map(({ key }) => key)).toEqual(
      drawPlan().snapshot.milestones.map(({ key }) => key),
    );
    expect(rows).toContainEqual({ key: "step:go:1", isAside: true, status: "done", note: "", spentMinutes: 0 });
    expect(rows).toContainEqual(expect.objectContaining({ key: "project:cluster", status: "done", spentMinutes: 95 }));
    const numbers = (await readAs(viewer, (tx) => listRevisions(tx, roadmapId))).map(({ number }) => number);
    expect(numbers).toEqual([3, 2, 1]);
  });

  it("keeps what a finished milestone proves, also when the restored revision does not have it", async () => {
    const walk = await walkRoadmap();
    const { viewer, roadmapId } = walk;
    await applyDrawn(viewer, roadmapId, withProof());
    const { id: milestoneId } = await readMilestone(viewer, roadmapId, "step:go:1");
    await setMilestoneStatus(viewer, { milestoneId, version: 1, status: "done", skipReason: null, today }, once());
    const before = await readAs(viewer, heldProofs);
    expect(before.proofs).toContainEqual({ skill: "go", level: 1 });
    await restore(walk, 1);
    expect(await readAs(viewer, heldProofs)).toEqual(before);
  });

  it("is refused when the roadmap moved on, and for a number it does not have", async () => {
    const walk = await walkRoadmap();
    const { viewer, roadmapId } = walk;
    await applyDrawn(viewer, roadmapId);
    await expect(restoreRevision(viewer, { roadmapId, version: 1, number: 1 }, once())).rejects.toThrow(ConflictError);
    await expect(restoreRevision(viewer, { roadmapId, version: 2, number: 9 }, once())).rejects.toThrow(NotFoundError);
  });
});

describe("undoing a revision", () => {
  it("keeps a milestone that came with it once something was recorded there", async () => {
    const walk = await walkRoadmap();
    const { viewer, roadmapId } = walk;
    const { changeId } = await applyDrawn(viewer, roadmapId);
    const { id: milestoneId } = await readMilestone(viewer, roadmapId, "step:go:1");
    await saveNote(viewer, { milestoneId, version: 1, note: "typed meanwhile" }, once());
    await undoChange(viewer, { changeId }, once());
    const go = await readMilestone(viewer, roadmapId, "step:go:1");
    expect(go).toMatchObject({ note: "typed meanwhile", setAside: { key: "step:go:1" } });
    expect((await readRoadmap(viewer, roadmapId)).snapshot).toStrictEqual(drawPlan().snapshot);
    const changes = await readAs(viewer, (tx) => listChanges(tx, { roadmapId }));
    expect(changes.find(({ id }) => id === changeId)?.undoneAt).not.toBeNull();
  });
});

function withProof() {
  const next = replanned();
  const milestones = next.snapshot.milestones.map((step) =>
    step.key === "step:go:1" ? { ...step, proves: [{ skill: "go", level: 1 as const }] } : step,
  );
  return { ...next, snapshot: { ...next.snapshot, milestones } };
}
