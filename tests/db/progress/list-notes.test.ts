import { expect, it } from "vitest";
import { addEvidence } from "@/db/progress/add-evidence";
import { listEvidence } from "@/db/progress/list-evidence";
import { listNotes } from "@/db/progress/list-notes";
import { saveNote } from "@/db/progress/save-note";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { undoChange } from "@/db/progress/undo-change";
import { setRoadmapStatus } from "@/db/roadmaps/set-roadmap-status";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { once } from "../../support/once";
import { superuser } from "../../support/superuser";
import { createViewer } from "../../support/viewer";
import { readMilestone, saveRoadmap, today } from "../../support/walk-roadmap";

const notesOf = async (viewer: Viewer) => (await readAs(viewer, listNotes)).map(({ note }) => note);

async function write(viewer: Viewer, roadmapId: string, key: string, note: string): Promise<number> {
  const { id: milestoneId, version } = await readMilestone(viewer, roadmapId, key);
  return (await saveNote(viewer, { milestoneId, version, note }, once())).changeId;
}

it("notes come last written first; a status moves none, an emptied note and a deleted roadmap's are gone", async () => {
  const viewer = await createViewer();
  const [first, second] = [await saveRoadmap(viewer), await saveRoadmap(viewer)];
  await write(viewer, first, "cert:cka", "one");
  const undoable = await write(viewer, second, "step:linux:2", "two");
  await write(viewer, second, "project:cluster", "three");
  const { id: milestoneId, version } = await readMilestone(viewer, first, "cert:cka");
  await setMilestoneStatus(viewer, { milestoneId, version, status: "in-progress", skipReason: null, today }, once());
  expect(await notesOf(viewer)).toEqual(["three", "two", "one"]);

  const emptied = await write(viewer, second, "project:cluster", "");
  await setRoadmapStatus(viewer, { roadmapId: first, status: "archived" }, once());
  expect(await notesOf(viewer)).toEqual(["two", "one"]);
  expect((await readAs(viewer, listNotes)).map(({ roadmap }) => roadmap.isArchived)).toEqual([false, true]);
  await undoChange(viewer, { changeId: emptied }, once());
  expect(await notesOf(viewer)).toEqual(["three", "two", "one"]);
  await undoChange(viewer, { changeId: undoable }, once());
  await setRoadmapStatus(viewer, { roadmapId: first, status: "deleted" }, once());
  expect(await notesOf(viewer)).toEqual(["three"]);
});

it("a step that a newer plan left out keeps its name, its note and its evidence", async () => {
  const viewer = await createViewer();
  const roadmapId = await saveRoadmap(viewer);
  await write(viewer, roadmapId, "step:linux:2", "mine");
  const { id: milestoneId } = await readMilestone(viewer, roadmapId, "step:linux:2");
  const certificate = { kind: "certificate", title: "Pass", url: null, certificateNumber: "A-1" } as const;
  await addEvidence(viewer, { milestoneId, ...certificate, expiresOn: "2028-01-31" }, once());
  const setAside = superuser.json({ title: "Linux, as it was", kind: "skill" });
  await superuser`update milestones set key = 'step:linux:9', set_aside = ${setAside} where id = ${milestoneId}`;
  const step = { key: "step:linux:9", title: "Linux, as it was", kind: "skill", isInPlan: false };
  expect(await readAs(viewer, listNotes)).toMatchObject([{ note: "mine", step }]);
  expect(await readAs(viewer, listEvidence)).toMatchObject([
    { step, evidence: { certificateNumber: "A-1", expiresOn: "2028-01-31" } },
  ]);
});
