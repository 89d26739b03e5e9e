import { describe, expect, it } from "vitest";
import { describeChanges, type RecordedChange, type Standing } from "@/lib/view/describe-change";

const change = (
  id: number,
  kind: string,
  before: unknown,
  after: unknown,
  undoneAt: Date | null = null,
): RecordedChange => ({
  id,
  kind,
  before,
  after,
  at: new Date("2027-01-01T10:00:00Z"),
  undoneAt,
});
const standing: Standing = { milestoneId: "m1", status: "done", note: "now", entryIds: new Set(["e1"]) };

describe("describeChanges", () => {
  it.each<[RecordedChange, string, boolean]>([
    [change(1, "milestone-status", { status: "to-do" }, { status: "done" }), "To do → Done", true],
    [
      change(2, "milestone-status", { status: "to-do" }, { status: "skipped", skipReason: "known" }),
      "To do → Skipped: “known”",
      false,
    ],
    [change(3, "milestone-note", { note: "" }, { note: "now" }), "Note saved", true],
    [change(4, "milestone-note", { note: "now" }, { note: "" }), "Note cleared", false],
    [change(5, "hours-logged", null, { id: "e1", minutes: 90, workedOn: "2027-01-01" }), "1.5 h logged", true],
    [change(6, "hours-logged", null, { id: "gone", minutes: 60, workedOn: "2027-01-01" }), "1 h logged", false],
    [change(7, "hours-removed", { id: "gone", minutes: 15, workedOn: "2027-01-01" }, null), "0.25 h removed", true],
    [change(8, "evidence-added", null, { id: "e1", title: "Repo" }), "Evidence added: Repo", true],
    [change(9, "evidence-removed", { id: "x", title: "Repo" }, null), "Evidence removed: Repo", true],
    [change(10, "evidence-added", null, "broken"), "Evidence added: ", false],
    [change(11, "evidence-removed", { title: "Repo" }, null, new Date()), "Evidence removed: Repo", false],
  ])("%o", (given, text, canUndo) => {
    expect(describeChanges([given], standing)[0]).toMatchObject({ text, canUndo });
  });

  it("offers to undo only the newest of several changes to one value, past those taken back", () => {
    const toDone = { status: "done" };
    const list = [
      change(3, "milestone-status", {}, toDone, new Date()),
      change(2, "milestone-status", {}, toDone),
      change(1, "milestone-status", {}, toDone),
    ];
    expect(describeChanges(list, standing).map(({ canUndo }) => canUndo)).toEqual([false, true, false]);
  });

  it.each<[RecordedChange, string, boolean]>([
    [change(1, "criterion-ticked", null, { id: "e1", criterion: "Runs" }), "Ticked: Runs", true],
    [change(2, "criterion-ticked", null, { id: "gone", criterion: "Runs" }), "Ticked: Runs", false],
    [change(3, "criterion-unticked", { criterion: "Runs" }, null), "No longer ticked: Runs", true],
    [change(4, "criterion-unticked", { criterion: "e1" }, null), "No longer ticked: e1", false],
    [change(5, "resource-added", null, { id: "e1", title: "Talk" }), "Resource added: Talk", true],
    [change(6, "resource-edited", {}, { id: "gone", title: "Talk" }), "Resource changed: Talk", false],
    [change(7, "resource-removed", { title: "Talk" }, null), "Resource removed: Talk", true],
  ])("tells of criteria and own resources: %o", (given, text, canUndo) => {
    expect(describeChanges([given], standing)[0]).toMatchObject({ text, canUndo });
  });

  const told = { situation: "", action: "Built it", result: "", portfolio_place: null };
  it.each([
    [change(8, "story-written", null, told), "Résumé bullet written"],
    [change(8, "story-written", told, { ...told, result: "5 h less" }), "Résumé bullet written"],
    [change(8, "story-written", null, { portfolio_place: 1 }), "Added to the portfolio"],
    [change(8, "story-written", { ...told, portfolio_place: 2 }, told), "Taken out of the portfolio"],
    [change(8, "story-written", { portfolio_place: 2 }, { portfolio_place: 0.5 }), "Moved within the portfolio"],
  ])("tells of a story, whose undo is where it was written: %o", (given, text) => {
    expect(describeChanges([given], standing)[0]).toMatchObject({ text, canUndo: false });
  });

  const moved = (milestoneId: string, to: string) => ({
    milestoneId,
    before: { status: "to-do" },
    after: { status: to },
  });

  it("tells of a check-in what it did to this milestone alone", () => {
    const hours = [
      { id: "e1", milestoneId: "m1", minutes: 60 },
      { id: "e1", milestoneId: "m1", minutes: 30 },
      { id: "x", milestoneId: "m2", minutes: 600 },
    ];
    const entry = change(1, "check-in", {}, { moved: [moved("m2", "to-do"), moved("m1", "done")], hours });
    expect(describeChanges([entry], standing)[0]).toMatchObject({
      text: "Weekly check-in: To do → Done, 1.5 h logged",
      canUndo: true,
    });
  });

  it("offers to undo neither a check-in that moved on nor what a check-in moved on", () => {
    const checkIn = change(2, "check-in", {}, { moved: [moved("m1", "done")], hours: [] });
    const status = (id: number) => change(id, "milestone-status", {}, { status: "done" });
    const flags = (list: RecordedChange[]) => describeChanges(list, standing).map(({ canUndo }) => canUndo);
    expect(flags([checkIn, status(1)])).toEqual([true, false]);
    expect(flags([status(3), checkIn])).toEqual([true, false]);
    const late = change(2, "check-in", {}, { moved: [moved("m1", "in-progress")], hours: [] });
    expect(flags([late])).toEqual([false]);
    const hours = change(2, "check-in", {}, { moved: [], hours: [{ id: "gone", milestoneId: "m1", minutes: 15 }] });
    expect(flags([hours])).toEqual([false]);
  });

  it("carries the day that hours were worked", () => {
    const removed = change(1, "hours-removed", { minutes: 15, workedOn: "2027-01-02" }, null);
    expect(describeChanges([removed], standing)[0]?.workedOn).toBe("2027-01-02");
    expect(describeChanges([change(2, "milestone-note", {}, { note: "" })], standing)[0]?.workedOn).toBeNull();
  });
});
