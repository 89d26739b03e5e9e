import { describe, expect, it } from "vitest";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { createRoadmap } from "@/db/roadmaps/create-roadmap";
import { duplicateRoadmap } from "@/db/roadmaps/duplicate-roadmap";
import { setRoadmapStatus } from "@/db/roadmaps/set-roadmap-status";
import { NotFoundError } from "@/db/errors";
import { breakTable } from "../../support/break-table";
import { drawPlan } from "../../support/draw-plan";
import { countRows, dumpPerson } from "../../support/dump-person";
import { once } from "../../support/once";
import { createViewer } from "../../support/viewer";
import { readMilestone, readRoadmap, saveRoadmap, today, walkRoadmap } from "../../support/walk-roadmap";

const faults = [
  ["roadmaps", "insert"],
  ["roadmap_revisions", "insert"],
  ["milestones", "insert"],
  ["changes", "insert"],
  ["idempotency_keys", "update"],
] as const;

describe("a saved roadmap", () => {
  it("reads back as it was drawn, to the last character and digit", async () => {
    const viewer = await createViewer();
    const drawn = drawPlan("Ω \u{1F9ED} 'quoted' \\ and all");
    const { roadmapId } = await createRoadmap(viewer, drawn, once());
    const saved = await readRoadmap(viewer, roadmapId);
    expect(saved.snapshot).toStrictEqual(drawn.snapshot);
    expect(saved.constraints).toStrictEqual(drawn.constraints);
    expect(saved.roadmap).toMatchObject({
      title: drawn.title,
      roleId: "cloud-architect",
      revisionNumber: 1,
      version: 1,
    });
    const rows = saved.milestones.map(({ key, position, status }) => ({ key, position, status }));
    expect(rows).toEqual(drawn.snapshot.milestones.map(({ key }, position) => ({ key, position, status: "to-do" })));
  });

  it("may have no milestones: everything was known already", async () => {
    const viewer = await createViewer();
    const drawn = drawPlan();
    const empty = { ...drawn, snapshot: { ...drawn.snapshot, milestones: [] } };
    const { roadmapId } = await createRoadmap(viewer, empty, once());
    expect((await readRoadmap(viewer, roadmapId)).milestones).toEqual([]);
  });

  it.each(faults)(
    "is all or nothing: a fault in %s on %s leaves no row, and the same form works later",
    async (table, event) => {
      const [viewer, form] = [await createViewer(), once()];
      const before = await dumpPerson(viewer.userId);
      const mend = await breakTable(table, event);
      await expect(createRoadmap(viewer, drawPlan(), form)).rejects.toThrow();
      await mend();
      expect(await dumpPerson(viewer.userId)).toBe(before);
      const { roadmapId } = await createRoadmap(viewer, drawPlan(), form);
      expect((await readRoadmap(viewer, roadmapId)).milestones).toHaveLength(4);
    },
  );

  it("is nothing when the plan itself cannot be stored", async () => {
    const viewer = await createViewer();
    const before = await dumpPerson(viewer.userId);
    const drawn = drawPlan();
    const twice = {
      ...drawn,
      snapshot: { ...drawn.snapshot, milestones: [...drawn.snapshot.milestones, ...drawn.snapshot.milestones] },
    };
    await expect(createRoadmap(viewer, twice, once())).rejects.toThrow();
    expect(await dumpPerson(viewer.userId)).toBe(before);
  });
});

describe("a duplicate", () => {
  it("has the plan and where each milestone stands; hours, notes and evidence stay with the original", async () => {
    const { viewer, roadmapId } = await walkRoadmap();
    const { id: milestoneId } = await readMilestone(viewer, roadmapId, "step:linux:2");
    const skip = { milestoneId, version: 1, status: "skipped", skipReason: "Known", today } as const;
    await setMilestoneStatus(viewer, skip, once());
    const claims = (await countRows(viewer.userId))["skill_claims"];
    const original = await readRoadmap(viewer, roadmapId);
    const { roadmapId: copyId } = await duplicateRoadmap(viewer, { roadmapId, title: "Copy" }, once());
    const copy = await readRoadmap(viewer, copyId);
    expect(copy.snapshot).toStrictEqual(original.snapshot);
    expect(copy.constraints).toStrictEqual(original.constraints);
    expect([copy.evidence, copy.hourEntries]).toEqual([[], []]);
    const standing = ({ key, status, skipReason, startedOn, finishedOn }: (typeof copy.milestones)[number]) => ({
      key,
      status,
      skipReason,
      startedOn,
      finishedOn,
    });
    expect(copy.milestones.map(standing)).toEqual(original.milestones.map(standing));
    expect(copy.milestones.map(({ note, spentMinutes }) => [note, spentMinutes])).toEqual(Array(4).fill(["", 0]));
    expect((await countRows(viewer.userId))["skill_claims"]).toBe(claims);
    expect(await readRoadmap(viewer, roadmapId)).toEqual(original);
  });

  it("cannot be made of a deleted roadmap", async () => {
    const viewer = await createViewer();
    const roadmapId = await saveRoadmap(viewer);
    await setRoadmapStatus(viewer, { roadmapId, status: "deleted" }, once());
    await expect(duplicateRoadmap(viewer, { roadmapId, title: "Copy" }, once())).rejects.toThrow(NotFoundError);
  });

  it("is all or nothing", async () => {
    const { viewer, roadmapId } = await walkRoadmap();
    const before = await dumpPerson(viewer.userId);
    const mend = await breakTable("milestones", "update");
    await expect(duplicateRoadmap(viewer, { roadmapId, title: "Copy" }, once())).rejects.toThrow();
    await mend();
    expect(await dumpPerson(viewer.userId)).toBe(before);
  });
});
