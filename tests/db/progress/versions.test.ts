import { describe, expect, it } from "vitest";
import { ConflictError } from "@/db/errors";
import { saveNote } from "@/db/progress/save-note";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { renameRoadmap } from "@/db/roadmaps/rename-roadmap";
import { dumpPerson } from "../../support/dump-person";
import { once } from "../../support/once";
import { createViewer } from "../../support/viewer";
import { readMilestone, readRoadmap, saveRoadmap, today } from "../../support/walk-roadmap";

async function open() {
  const viewer = await createViewer();
  const roadmapId = await saveRoadmap(viewer);
  const { id: milestoneId } = await readMilestone(viewer, roadmapId, "step:linux:2");
  const read = () => readMilestone(viewer, roadmapId, "step:linux:2");
  const note = (version: number, text: string) => saveNote(viewer, { milestoneId, version, note: text }, once());
  const status = (version: number) =>
    setMilestoneStatus(viewer, { milestoneId, version, status: "in-progress", skipReason: null, today }, once());
  const rename = (version: number, title: string) => renameRoadmap(viewer, { roadmapId, version, title }, once());
  return { viewer, roadmapId, read, note, status, rename };
}
type Page = Awaited<ReturnType<typeof open>>;

const pairs: [string, (page: Page) => Promise<unknown>, (page: Page) => Promise<unknown>, unknown][] = [
  ["note and note", (p) => p.note(1, "first"), (p) => p.note(1, "second"), { note: "first", version: 2 }],
  ["note and status", (p) => p.note(1, "first"), (p) => p.status(1), { status: "to-do", version: 2 }],
  ["status and status", (p) => p.status(1), (p) => p.status(1), { status: "in-progress", version: 2 }],
  ["status and note", (p) => p.status(1), (p) => p.note(1, "second"), { note: "", version: 2 }],
  ["title and title", (p) => p.rename(1, "first"), (p) => p.rename(1, "second"), { title: "first", version: 2 }],
];

describe("two tabs with the same version", () => {
  it.each(pairs)(
    "%s: the second is told what stands there and overwrites nothing",
    async (_, first, second, current) => {
      const page = await open();
      await first(page);
      const before = await dumpPerson(page.viewer.userId);
      const error = await second(page).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(ConflictError);
      expect((error as ConflictError).current).toEqual(current);
      expect(await dumpPerson(page.viewer.userId)).toBe(before);
    },
  );

  it.each(pairs)("%s: at the same moment, one of them wins", async (_, first, second) => {
    const page = await open();
    const ends = await Promise.allSettled([first(page), second(page)]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    for (const end of ends) if (end.status === "rejected") expect(end.reason).toBeInstanceOf(ConflictError);
  });

  it("acknowledges as many of 16 parallel edits as the version moved on", async () => {
    const page = await open();
    const edits = Array.from({ length: 16 }, (_, at) =>
      at % 2 ? page.note(1 + Math.floor(at / 4), `note ${at}`) : page.status(1 + Math.floor(at / 4)),
    );
    const ends = await Promise.allSettled(edits);
    const kept = ends.filter(({ status }) => status === "fulfilled").length;
    expect(kept).toBeGreaterThan(0);
    expect((await page.read()).version).toBe(1 + kept);
    for (const end of ends) if (end.status === "rejected") expect(end.reason).toBeInstanceOf(ConflictError);
  });
});

describe("milestones of one roadmap", () => {
  it("do not stand in each other's way, nor in that of the title", async () => {
    const page = await open();
    const other = await readMilestone(page.viewer, page.roadmapId, "cert:cka");
    const note = saveNote(page.viewer, { milestoneId: other.id, version: 1, note: "In March" }, once());
    await Promise.all([page.note(1, "Read chapter 4"), note, page.rename(1, "North")]);
    const { roadmap, milestones } = await readRoadmap(page.viewer, page.roadmapId);
    expect([roadmap.title, ...milestones.map((row) => row.note)]).toEqual([
      "North",
      "Read chapter 4",
      "",
      "",
      "In March",
    ]);
  });
});
