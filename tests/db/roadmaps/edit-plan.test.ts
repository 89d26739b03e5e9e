import { describe, expect, it } from "vitest";
import { listChanges } from "@/db/progress/list-changes";
import { saveNote } from "@/db/progress/save-note";
import { undoChange } from "@/db/progress/undo-change";
import { applyReplan } from "@/db/roadmaps/apply-replan";
import { createRoadmap } from "@/db/roadmaps/create-roadmap";
import { getRevision } from "@/db/roadmaps/get-revision";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { noEdits } from "@/lib/planner/roadmap/no-edits";
import { itemOfOwn } from "@/lib/planner/roadmap/own-steps";
import type { Constraints, OwnStep } from "@/lib/planner/roadmap/types";
import { drawRoadmap } from "@/lib/progress/draw-roadmap";
import { type Edit, tryEdit } from "@/lib/progress/edit-plan/try-edit";
import { drawPlan } from "../../support/draw-plan";
import { dumpPerson } from "../../support/dump-person";
import { once } from "../../support/once";
import { createViewer } from "../../support/viewer";
import { readMilestone, readRoadmap } from "../../support/walk-roadmap";

const index = indexCatalogue(catalogue);
const today = "2026-12-01";
const talk: OwnStep = {
  id: "talk",
  kind: "project",
  title: "Give a talk",
  summary: "",
  hours: { low: 4, likely: 6, high: 9 },
  costCents: null,
  notBefore: null,
};
const key = itemOfOwn(talk);

async function saveReal(): Promise<{ viewer: Viewer; roadmapId: string }> {
  const viewer = await createViewer();
  const constraints: Constraints = { ...drawPlan().constraints, budgetCents: null, certificationsWanted: [] };
  const nobody = { levels: {}, proofs: [], certifications: [], experienceMonths: 0 };
  const snapshot = drawRoadmap(index, "data-scientist", nobody, constraints);
  const { roadmapId } = await createRoadmap(viewer, { title: "North", constraints, snapshot }, once());
  return { viewer, roadmapId };
}

/** Makes an edit as the page's action does; answers its entry in the journal. */
async function makeEdit(viewer: Viewer, roadmapId: string, edit: Edit): Promise<number> {
  const saved = await readRoadmap(viewer, roadmapId);
  const standing = {
    milestones: saved.milestones.map((row) => ({ ...row, parts: row.setAside?.parts ?? null })),
    profile: saved.snapshot.profile,
    doneKeys: new Set<string>(),
    worked: [],
  };
  const edited = tryEdit(index, saved, standing, today, edit);
  if (!edited.ok) throw new Error(JSON.stringify(edited.refusal));
  const { changeId } = await applyReplan(viewer, { drawnFrom: saved.roadmap, replanned: edited.replanned }, once());
  return changeId;
}

const state = async (viewer: Viewer, roadmapId: string) => {
  const { constraints, snapshot, milestones } = await readRoadmap(viewer, roadmapId);
  return { constraints, snapshot, rows: milestones.map((row) => [row.key, row.position, row.setAside, row.note]) };
};

describe("editing a plan by hand", { timeout: 60_000 }, () => {
  it("keeps an own step with its note when it is taken out, and undo goes back step by step", async () => {
    const { viewer, roadmapId } = await saveReal();
    const drawn = await state(viewer, roadmapId);
    const added = await makeEdit(viewer, roadmapId, { edits: { own: [talk] }, place: { key, afterKey: null } });
    const milestone = await readMilestone(viewer, roadmapId, key);
    expect([milestone.position, milestone.setAside]).toEqual([0, null]);
    await saveNote(viewer, { milestoneId: milestone.id, version: 1, note: "Ask Ada for a room" }, once());
    const noted = await state(viewer, roadmapId);
    const removed = await makeEdit(viewer, roadmapId, { edits: noEdits });
    const aside = await readMilestone(viewer, roadmapId, key);
    expect([aside.note, aside.setAside?.title]).toEqual(["Ask Ada for a room", "Give a talk"]);
    expect((await readRoadmap(viewer, roadmapId)).constraints.own).toEqual([]);
    await undoChange(viewer, { changeId: removed }, once());
    expect(await state(viewer, roadmapId)).toEqual(noted);
    await undoChange(viewer, { changeId: added }, once());
    const back = await state(viewer, roadmapId);
    expect([back.constraints, back.snapshot]).toEqual([drawn.constraints, drawn.snapshot]);
    expect((await readMilestone(viewer, roadmapId, key)).setAside?.title).toBe("Give a talk");
  });

  it("leaves one revision and one journal entry for each edit, and nothing once an order or a day is undone", async () => {
    const { viewer, roadmapId } = await saveReal();
    const before = await state(viewer, roadmapId);
    const [first, second] = before.snapshot.milestones;
    const item = first?.parts[0] ?? "";
    const held = { edits: { pinned: [{ item, notBefore: "2027-06-01" }] } };
    const last = before.snapshot.milestones.findLast(({ months, after }) => months === 0 && after.length === 0);
    const moved = { place: { key: last?.key ?? "", afterKey: null } };
    expect([first, second, last].every(Boolean)).toBe(true);
    for (const edit of [held, moved]) {
      const changeId = await makeEdit(viewer, roadmapId, edit);
      const [newest] = await readAs(viewer, (tx) => listChanges(tx, { roadmapId }, 1));
      expect(newest).toMatchObject({ id: changeId, kind: "roadmap-replanned" });
      expect((await readRoadmap(viewer, roadmapId)).roadmap.revisionNumber).toBe(2);
      await undoChange(viewer, { changeId }, once());
      expect(await state(viewer, roadmapId)).toEqual(before);
    }
  });

  it("reads limits that were stored before plans could be edited as limits without edits", async () => {
    const viewer = await createViewer();
    const { own: _own, pinned: _pinned, avoidedItems: _avoided, ...older } = drawPlan().constraints;
    const drawn = { ...drawPlan(), constraints: older as Constraints };
    const { roadmapId } = await createRoadmap(viewer, drawn, once());
    expect((await readRoadmap(viewer, roadmapId)).constraints).toEqual({ ...older, ...noEdits });
    const revision = await readAs(viewer, (tx) => getRevision(tx, roadmapId, 1));
    expect(revision.constraints).toEqual({ ...older, ...noEdits });
  });

  it("belongs to its owner: nobody else can edit, and nothing of the roadmap moves", async () => {
    const { viewer, roadmapId } = await saveReal();
    const stranger = await createViewer();
    const before = await dumpPerson(viewer.userId);
    await expect(makeEdit(stranger, roadmapId, { edits: { own: [talk] } })).rejects.toThrow("no such roadmap");
    expect(await dumpPerson(viewer.userId)).toEqual(before);
  });
});
