import { describe, expect, it } from "vitest";
import { type CheckInItem, saveCheckIn } from "@/db/check-ins/save-check-in";
import { findCheckIn } from "@/db/check-ins/find-check-in";
import { ConflictError } from "@/db/errors";
import { logHours } from "@/db/progress/log-hours";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { undoChange } from "@/db/progress/undo-change";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { MilestoneStatus } from "@/lib/progress/status";
import { breakTable } from "../../support/break-table";
import { checkIn, monday } from "../../support/check-in";
import { dumpPerson } from "../../support/dump-person";
import { once } from "../../support/once";
import { createViewer } from "../../support/viewer";
import { readMilestone, readRoadmap, saveRoadmap, today } from "../../support/walk-roadmap";

async function open() {
  const viewer = await createViewer();
  const roadmapId = await saveRoadmap(viewer);
  const { milestones } = await readRoadmap(viewer, roadmapId);
  const [linux = "", python = "", , cka = ""] = milestones.map(({ id }) => id);
  const read = (key: string) => readMilestone(viewer, roadmapId, key);
  return { viewer, roadmapId, linux, python, cka, read };
}
const say = (milestoneId: string, outcome: CheckInItem["outcome"], minutes = 0): CheckInItem => ({
  milestoneId,
  was: "to-do",
  outcome,
  worked: minutes > 0 ? [{ on: today, minutes }] : [],
});
const held = (viewer: Viewer) => readAs(viewer, (tx) => findCheckIn(tx, monday));
async function setStatus(viewer: Viewer, milestoneId: string, status: MilestoneStatus, version = 1) {
  await setMilestoneStatus(viewer, { milestoneId, version, status, skipReason: null, today }, once());
}
const conflictOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing was refused",
    (error: unknown) => (error instanceof ConflictError ? error.current : error),
  );

describe("a check-in", () => {
  it("writes statuses with what they earn, hours by day and the week's entry at once", async () => {
    const { viewer, linux, python, cka, read } = await open();
    const items = [say(linux, "going", 90), say(python, "slipped"), say(cka, "done")];
    await checkIn(viewer, { reflection: "A good week", items });
    expect(await read("step:linux:2")).toMatchObject({ status: "in-progress", startedOn: today, spentMinutes: 90 });
    expect(await read("step:python:3")).toMatchObject({ status: "to-do", version: 1 });
    expect(await read("cert:cka")).toMatchObject({ status: "done", finishedOn: today });
    expect((await readAs(viewer, currentClaims)).get("kubernetes")).toMatchObject({ level: 3, basis: "certificate" });
    const row = await held(viewer);
    expect(row).toMatchObject({ reflection: "A good week", plannedMinutes: 480, version: 1 });
    expect(row?.entries.map(({ key, outcome, endsOn }) => `${key} ${outcome} ${endsOn}`).toSorted()).toEqual([
      "cert:cka done 2027-01-15",
      "step:linux:2 going 2027-01-15",
      "step:python:3 slipped 2027-01-15",
    ]);
  });

  it("is written whole or not at all", async () => {
    const { viewer, linux, cka } = await open();
    const before = await dumpPerson(viewer.userId);
    const mend = await breakTable("hour_entries", "insert");
    await expect(checkIn(viewer, { items: [say(cka, "done"), say(linux, "going", 15)] })).rejects.toThrow();
    await mend();
    expect(await dumpPerson(viewer.userId)).toBe(before);
  });

  it("sent twice with one key is done once", async () => {
    const { viewer, linux, read } = await open();
    const week = { monday, on: today, version: 0, reflection: "", plannedMinutes: 0, items: [say(linux, "going", 60)] };
    const key = once();
    const first = await saveCheckIn(viewer, week, key);
    expect(await saveCheckIn(viewer, week, key)).toEqual(first);
    expect(await read("step:linux:2")).toMatchObject({ spentMinutes: 60, version: 2 });
  });

  it("keeps what was said earlier of a step that is no longer asked about", async () => {
    const { viewer, linux, cka } = await open();
    await checkIn(viewer, { items: [say(linux, "slipped")] });
    await checkIn(viewer, { items: [say(cka, "slipped")] });
    expect((await held(viewer))?.entries.map(({ key }) => key)).toEqual(["step:linux:2", "cert:cka"]);
  });

  it("finishes a shared step where it is under way too, counts its hours once, and is taken back in both", async () => {
    const { viewer, linux, read } = await open();
    const second = await saveRoadmap(viewer);
    const copy = () => readMilestone(viewer, second, "step:linux:2");
    await setStatus(viewer, (await copy()).id, "in-progress");
    const { changeId } = await checkIn(viewer, { items: [say(linux, "done", 30)] });
    expect(await copy()).toMatchObject({ status: "done", finishedOn: today, spentMinutes: 0 });
    expect(await read("step:linux:2")).toMatchObject({ status: "done", spentMinutes: 30 });
    await undoChange(viewer, { changeId }, once());
    expect(await copy()).toMatchObject({ status: "in-progress", finishedOn: null });
    expect(await read("step:linux:2")).toMatchObject({ status: "to-do", spentMinutes: 0 });
  });
});

describe("two tabs", () => {
  it("the second is told the line, the hours and the statuses that stand, and changes nothing", async () => {
    const { viewer, linux, python } = await open();
    await checkIn(viewer, { reflection: "From the first tab", items: [say(linux, "done", 45)] });
    const before = await dumpPerson(viewer.userId);
    const items = [say(linux, "going", 45), say(python, "going")];
    expect(await conflictOf(checkIn(viewer, { version: 0, reflection: "From the second", items }))).toEqual({
      version: 1,
      reflection: "From the first tab",
      statuses: { [linux]: "done" },
      minutes: { [linux]: 45 },
    });
    expect(await dumpPerson(viewer.userId)).toBe(before);
  });

  it("a status that another page set is not written over; the same one is no conflict", async () => {
    const { viewer, linux, read } = await open();
    await setStatus(viewer, linux, "done");
    await logHours(viewer, { milestoneId: linux, workedOn: today, minutes: 20 }, once());
    expect(await conflictOf(checkIn(viewer, { items: [say(linux, "not-started")] }))).toEqual({
      version: 0,
      reflection: "",
      statuses: { [linux]: "done" },
      minutes: { [linux]: 20 },
    });
    expect(await held(viewer)).toBeNull();
    await checkIn(viewer, { items: [say(linux, "done", 15)] });
    expect(await read("step:linux:2")).toMatchObject({ status: "done", version: 2, spentMinutes: 35 });
  });

  it("at the same moment, one of them makes the week's entry", async () => {
    const { viewer, linux, read } = await open();
    const ends = await Promise.allSettled(
      [1, 2, 3].map(() => checkIn(viewer, { version: 0, items: [say(linux, "going", 15)] })),
    );
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const end of ends) if (end.status === "rejected") expect(end.reason).toBeInstanceOf(ConflictError);
    expect((await read("step:linux:2")).spentMinutes).toBe(15);
  });

  it("a page of an entry that was taken back does not pass for one of the next entry", async () => {
    const { viewer } = await open();
    const { changeId, version } = await checkIn(viewer, { reflection: "One" });
    await undoChange(viewer, { changeId }, once());
    expect(await conflictOf(checkIn(viewer, { version, reflection: "Stale" }))).toMatchObject({ version: 0 });
    await checkIn(viewer, { reflection: "Two" });
    expect(await conflictOf(checkIn(viewer, { version, reflection: "Stale" }))).toMatchObject({ reflection: "Two" });
  });
});

it("a week begins on a Monday", async () => {
  const { viewer } = await open();
  await expect(checkIn(viewer, { monday: "2026-12-01" })).rejects.toThrow();
});
