import { describe, expect, it } from "vitest";
import { addResource } from "@/db/progress/add-resource";
import { ConflictError } from "@/db/errors";
import { editResource } from "@/db/progress/edit-resource";
import { listResources } from "@/db/progress/list-resources";
import { listTicks } from "@/db/progress/list-ticks";
import { tickCriterion } from "@/db/progress/tick-criterion";
import { undoChange } from "@/db/progress/undo-change";
import { readAs } from "@/db/transaction";
import { sqlState } from "@/db/errors";
import { once } from "../../support/once";
import { applyDrawn } from "../../support/replanned";
import { createViewer } from "../../support/viewer";
import { readMilestone, readRoadmap, saveRoadmap } from "../../support/walk-roadmap";

const criterion = "Shows it to a stranger";

async function open() {
  const viewer = await createViewer();
  const roadmapId = await saveRoadmap(viewer);
  const { id: milestoneId } = await readMilestone(viewer, roadmapId, "step:linux:2");
  const tick = (text: string, isTicked = true) =>
    tickCriterion(viewer, { milestoneId, criterion: text, isTicked }, once());
  const ticks = async () => (await readAs(viewer, (tx) => listTicks(tx, milestoneId))).map((row) => row.criterion);
  const resources = () => readAs(viewer, (tx) => listResources(tx, milestoneId));
  return { viewer, roadmapId, milestoneId, tick, ticks, resources };
}

describe("a criterion", () => {
  it("is ticked by its whole text, once, and by no text that the milestone does not ask for", async () => {
    const { tick, ticks } = await open();
    expect(await tick("Shows it to a strange")).toEqual({ ok: false, failure: { reason: "criterion-changed" } });
    expect(await tick(criterion)).toMatchObject({ ok: true, changeId: expect.any(Number) });
    expect(await tick(criterion)).toEqual({ ok: true, changeId: null });
    expect(await ticks()).toEqual([criterion]);
    expect(await tick(criterion, false)).toMatchObject({ ok: true, changeId: expect.any(Number) });
    expect(await tick(criterion, false)).toEqual({ ok: true, changeId: null });
    expect(await ticks()).toEqual([]);
  });

  it("ticked by two tabs at once is ticked once", async () => {
    const { tick, ticks } = await open();
    const ends = await Promise.all([tick(criterion), tick(criterion), tick(criterion)]);
    expect(ends.filter((end) => end.ok && end.changeId !== null)).toHaveLength(1);
    expect(await ticks()).toEqual([criterion]);
  });
});

describe("an own resource", () => {
  const texts = { title: "A book", url: "https://example.org/book", note: "" };

  it("changed in two tabs tells the second what stands there", async () => {
    const { viewer, milestoneId, resources } = await open();
    await addResource(viewer, { milestoneId, ...texts }, once());
    const [row] = await resources();
    const edit = (title: string) =>
      editResource(viewer, { ...texts, title, resourceId: row?.id ?? "", version: 1 }, once());
    await edit("First");
    const error = await edit("Second").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConflictError);
    expect((error as ConflictError).current).toEqual({ ...texts, title: "First", version: 2 });
    expect(await resources()).toMatchObject([{ title: "First", version: 2 }]);
  });

  it.each(["javascript:alert(1)", "ftp://example.org", "//example.org", ""])(
    "with the address %o is refused by the database too",
    async (url) => {
      const { viewer, milestoneId } = await open();
      const error = await addResource(viewer, { milestoneId, ...texts, url }, once()).catch(
        (thrown: unknown) => thrown,
      );
      expect(sqlState(error)).toBe("23514");
    },
  );
});

it("a milestone that came with a taken-back plan keeps what was ticked and found on it", async () => {
  const { viewer, roadmapId } = await open();
  const { changeId } = await applyDrawn(viewer, roadmapId);
  const { id: milestoneId } = await readMilestone(viewer, roadmapId, "step:go:1");
  await tickCriterion(viewer, { milestoneId, criterion, isTicked: true }, once());
  await undoChange(viewer, { changeId }, once());
  const { milestones } = await readRoadmap(viewer, roadmapId);
  expect(milestones.find(({ id }) => id === milestoneId)?.setAside).toMatchObject({ key: "step:go:1" });
  expect(await readAs(viewer, (tx) => listTicks(tx, milestoneId))).toHaveLength(1);
});
