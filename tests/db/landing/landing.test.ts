import { describe, expect, it } from "vitest";
import { addApplication } from "@/db/landing/add-application";
import { editApplication } from "@/db/landing/edit-application";
import { placeStory, type PortfolioMove } from "@/db/landing/place-story";
import { prepareTopic } from "@/db/landing/prepare-topic";
import { removeApplication } from "@/db/landing/remove-application";
import { writeStory } from "@/db/landing/write-story";
import { ConflictError, NotFoundError } from "@/db/errors";
import { listChanges } from "@/db/progress/list-changes";
import { undoChange } from "@/db/progress/undo-change";
import { setRoadmapStatus } from "@/db/roadmaps/set-roadmap-status";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { emptyOffer } from "@/lib/compensation/empty-offer";
import { northwind, prepareLanding, readApplication, readStories, readTopics, texts } from "../../support/landing";
import { once } from "../../support/once";
import { superuser } from "../../support/superuser";
import { createViewer } from "../../support/viewer";
import { readMilestone, saveRoadmap } from "../../support/walk-roadmap";

const keys = ["project:cluster", "cert:cka", "step:linux:2"];

async function begin() {
  const viewer = await createViewer();
  const roadmapId = await saveRoadmap(viewer);
  const ids = [];
  for (const key of keys) ids.push((await readMilestone(viewer, roadmapId, key)).id);
  const [milestoneId = "", second = "", third = ""] = ids;
  return { viewer, roadmapId, milestoneId, second, third };
}
const conflictOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing was refused",
    (error: unknown) => (error instanceof ConflictError ? error.current : error),
  );

describe("a story", () => {
  it("is not written over by a page that shows an older one: both texts are there to choose from", async () => {
    const { viewer, milestoneId } = await begin();
    const write = (version: number, result: string) =>
      writeStory(viewer, { milestoneId, version, ...texts, result }, once());
    await write(0, "first");
    expect(await conflictOf(write(0, "second"))).toEqual({ ...texts, result: "first", version: 1 });
    await write(1, "second");
    expect(await conflictOf(write(1, "third"))).toMatchObject({ result: "second", version: 2 });
  });

  it("that was taken back and written anew is another one for a page that shows the first", async () => {
    const { viewer, roadmapId, milestoneId } = await begin();
    const { changeId } = await writeStory(viewer, { milestoneId, version: 0, ...texts }, once());
    await undoChange(viewer, { changeId }, once());
    await writeStory(viewer, { milestoneId, version: 0, ...texts, result: "anew" }, once());
    const stale = writeStory(viewer, { milestoneId, version: 1, ...texts, result: "stale" }, once());
    expect(await conflictOf(stale)).toMatchObject({ result: "anew" });
    expect(await readStories({ viewer, roadmapId })).toMatchObject([{ result: "anew" }]);
  });
});

describe("a portfolio", () => {
  const order = async (of: { viewer: Viewer; roadmapId: string }) =>
    (await readStories(of)).filter(({ portfolioPlace }) => portfolioPlace !== null).map((row) => row.milestoneId);

  it("takes members at its end, moves them by one and says where a move leads nowhere", async () => {
    const { viewer, roadmapId, milestoneId: a, second: b, third: c } = await begin();
    const move = (milestoneId: string, way: PortfolioMove) => placeStory(viewer, { milestoneId, move: way }, once());
    for (const id of [a, b, c]) await move(id, "add");
    expect(await order({ viewer, roadmapId })).toEqual([a, b, c]);
    await move(c, "up");
    await move(a, "down");
    expect(await order({ viewer, roadmapId })).toEqual([c, a, b]);
    for (const [id, way] of [
      [c, "up"],
      [b, "down"],
      [a, "add"],
    ] as const)
      expect(await move(id, way)).toEqual({ ok: false });
    await move(c, "remove");
    expect(await move(c, "remove")).toEqual({ ok: false });
    expect(await order({ viewer, roadmapId })).toEqual([a, b]);
  });

  it("spaces its members out where two have no number left between them, and offers no undo of that move", async () => {
    const { viewer, roadmapId, milestoneId: a, second: b, third: c } = await begin();
    const move = (milestoneId: string, way: PortfolioMove) => placeStory(viewer, { milestoneId, move: way }, once());
    for (const id of [a, b, c]) await move(id, "add");
    await superuser`update stories set portfolio_place = ${1 + Number.EPSILON} where milestone_id = ${b}`;
    expect(await move(c, "up")).toEqual({ ok: true, changeId: null });
    expect(await order({ viewer, roadmapId })).toEqual([a, c, b]);
    expect(await move(b, "up")).toMatchObject({ ok: true, changeId: expect.any(Number) });
    expect(await order({ viewer, roadmapId })).toEqual([a, b, c]);
  });
});

describe("an interview topic", () => {
  it("keeps the note under a tick, and the tick under a note", async () => {
    const { viewer, roadmapId } = await begin();
    const topic = { roadmapId, skillId: "linux" };
    await prepareTopic(viewer, { ...topic, change: { note: "Mounts", version: 0 } }, once());
    await prepareTopic(viewer, { ...topic, change: { isReady: true } }, once());
    const stale = prepareTopic(viewer, { ...topic, change: { note: "Namespaces", version: 1 } }, once());
    expect(await conflictOf(stale)).toEqual({ note: "Mounts", version: 2 });
    await prepareTopic(viewer, { ...topic, change: { note: "Namespaces", version: 2 } }, once());
    expect(await readTopics({ viewer, roadmapId })).toMatchObject([{ isReady: true, note: "Namespaces" }]);
  });

  it("is one that the roadmap's role asks about", async () => {
    const { viewer, roadmapId } = await begin();
    const other = prepareTopic(viewer, { roadmapId, skillId: "cobol", change: { isReady: true } }, once());
    await expect(other).rejects.toThrow(NotFoundError);
  });
});

describe("an application", () => {
  it("is not written over by a page that shows an older one", async () => {
    const { viewer } = await begin();
    const { applicationId } = await addApplication(viewer, northwind, once());
    const edit = (version: number, note: string) =>
      editApplication(viewer, { ...northwind, applicationId, version, note }, once());
    await edit(1, "first");
    expect(await conflictOf(edit(1, "second"))).toEqual({ ...northwind, note: "first", version: 2 });
  });

  it("stays with a roadmap that was deleted meanwhile, and moves to none that was", async () => {
    const { viewer, roadmapId } = await begin();
    const { applicationId } = await addApplication(viewer, { ...northwind, roadmapId }, once());
    await setRoadmapStatus(viewer, { roadmapId, status: "deleted" }, once());
    const edit = (values: { roadmapId: string | null; version: number }) =>
      editApplication(viewer, { ...northwind, ...values, applicationId }, once());
    await edit({ roadmapId, version: 1 });
    expect(await readApplication(viewer)).toMatchObject({ roadmapId, roadmap: null });
    await edit({ roadmapId: null, version: 2 });
    await expect(edit({ roadmapId, version: 3 })).rejects.toThrow(NotFoundError);
  });

  it("leaves its offers when it is removed, and gets those back that went to no other meanwhile", async () => {
    const { viewer, roadmapId, milestoneId } = await begin();
    await prepareLanding({ viewer, roadmapId, milestoneId });
    const { id } = await readApplication(viewer);
    const { applicationId: other } = await addApplication(viewer, { ...northwind, company: "Contoso" }, once());
    const offer = superuser.json(emptyOffer("Northwind", "USD") as never);
    await superuser`insert into offers (user_id, application_id, offer) values
      (${viewer.userId}, ${id}, ${offer}), (${viewer.userId}, ${id}, ${offer})`;
    const linked = async () =>
      (await superuser`select application_id from offers where user_id = ${viewer.userId} order by version`).map(
        (row) => row["application_id"] as string | null,
      );
    await removeApplication(viewer, { applicationId: id }, once());
    expect(await linked()).toEqual([null, null]);
    const [change] = await readAs(viewer, (tx) => listChanges(tx, { roadmapId }, 1));
    await superuser`update offers set application_id = ${other}, version = 9 where id =
      (select id from offers where user_id = ${viewer.userId} limit 1)`;
    await undoChange(viewer, { changeId: change?.id ?? 0 }, once());
    expect(await linked()).toEqual([id, other]);
  });
});
