import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noEdits } from "@/lib/planner/roadmap/no-edits";
import { isOwnStep, itemOfOwn } from "@/lib/planner/roadmap/own-steps";
import type { OwnStep, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { type Edit, type Edited, listOpen, tryEdit } from "@/lib/progress/edit-plan/try-edit";
import { isEmptyDiff } from "@/lib/progress/replan/diff-revisions";
import type { SavedPlan } from "@/lib/progress/replan/replan-types";
import { replanRoadmap } from "@/lib/progress/replan-roadmap";
import { addDays } from "@/lib/time/add-days";
import { free, index, people, type Rows, roleIds, same, save, stand } from "./replan-cases";

const talk: OwnStep = {
  id: "talk",
  kind: "project",
  title: "Give a talk at work",
  summary: "Show the team what I learned.",
  hours: { low: 4, likely: 6, high: 10 },
  costCents: null,
  notBefore: null,
};
const key = itemOfOwn(talk);
const day = free.startOn;

function edit(saved: SavedPlan, change: Edit, rows: Rows = {}, today = day): Edited {
  return tryEdit(index, saved, stand(saved, rows), today, change);
}
function done(edited: Edited): SavedPlan {
  if (!edited.ok) throw new Error(JSON.stringify(edited.refusal));
  return edited.replanned;
}
const keysOf = ({ snapshot }: SavedPlan) => snapshot.milestones.map((row) => row.key);
/** Study in its order: experience ends by its months, so rows may pass it when the days change. */
const studyOf = (saved: SavedPlan) => keysOf(saved).filter((other) => !other.startsWith("experience:"));
const openStudy = (saved: SavedPlan) => listOpen(saved, stand(saved, {})).filter(({ months }) => months === 0);
const rowOf = ({ snapshot }: SavedPlan, wanted: string) => snapshot.milestones.find((row) => row.key === wanted);

/** Rows that stand before what they need, and items that are worked before what they need is done. */
function listBroken({ milestones }: RoadmapSnapshot): string[] {
  const places = new Map(milestones.map((row, at) => [row.key, at]));
  return milestones.flatMap((row, at) =>
    row.after.filter((need) => (places.get(need) ?? -1) > at).map((need) => `${row.key} before ${need}`),
  );
}

const anyPlan = fc.record({
  roleId: fc.constantFrom(...roleIds),
  person: fc.constantFrom(...Object.keys(people)),
  at: fc.nat(1000),
  to: fc.nat(1000),
  days: fc.integer({ min: 1, max: 500 }),
  likely: fc.integer({ min: 1, max: 120 }),
});
const runs = { numRuns: 25 };

describe("own steps", { timeout: 300_000 }, () => {
  it("stand where they are wished, marked as one's own, and break no need of any other", () => {
    fc.assert(
      fc.property(anyPlan, ({ roleId, person, at, likely }) => {
        const saved = save(roleId, person);
        const open = openStudy(saved);
        const afterKey = open[at % open.length]?.key ?? null;
        const own = { ...talk, hours: { low: likely, likely, high: likely * 2 } };
        const edited = edit(saved, { edits: { own: [own] }, place: { key, afterKey } });
        if (!edited.ok) return expect(edited.refusal).toEqual({ kind: "stays" });
        const { snapshot, diff } = edited.replanned;
        expect(listBroken(snapshot)).toEqual([]);
        const { title, summary, hours } = own;
        expect(rowOf(edited.replanned, key)).toMatchObject({ title, summary, hours, kind: "project", costCents: null });
        expect(snapshot.milestones.filter((row) => isOwnStep(row.key)).map((row) => row.reason.covers)).toEqual([[]]);
        expect([diff.removed, diff.replaced, diff.dropped]).toEqual([[], [], []]);
        expect(diff.added.map((row) => [row.key, row.cause.kind])).toEqual([[key, "edits"]]);
        const keys = studyOf(edited.replanned);
        expect(keys.filter((other) => other !== key)).toEqual(studyOf(saved));
        expect(keys.indexOf(key)).toBe(studyOf(saved).indexOf(afterKey ?? "") + 1);
      }),
      runs,
    );
  });

  it("put in and taken out again leave the plan as it was, row by row and day by day", () => {
    fc.assert(
      fc.property(anyPlan, ({ roleId, person, at, likely }) => {
        const saved = save(roleId, person);
        const own = { ...talk, hours: { low: likely, likely, high: likely } };
        const open = openStudy(saved);
        const afterKey = open[at % open.length]?.key ?? null;
        const added = edit(saved, { edits: { own: [own] }, place: { key, afterKey } });
        if (!added.ok) return;
        const removed = done(edit(added.replanned, { edits: noEdits }));
        const shown = ({ snapshot }: SavedPlan) =>
          snapshot.milestones.map((row) => [row.key, row.startsOn, row.endsOn, row.hours, row.after]);
        expect(shown(removed)).toEqual(shown(saved));
        expect(removed.snapshot.finish.plannedOn).toBe(saved.snapshot.finish.plannedOn);
      }),
      runs,
    );
  });

  it("go on under other texts and hours, and stay as they were once done or skipped", () => {
    const saved = done(
      edit(save("data-scientist", "newcomer"), { edits: { own: [talk] }, place: { key, afterKey: null } }),
    );
    expect(keysOf(saved)[0]).toBe(key);
    const other = { ...talk, title: "Give two talks", hours: { low: 8, likely: 12, high: 20 }, costCents: 5000 };
    const edited = edit(saved, { edits: { own: [other] } });
    const changed = done(edited);
    expect(rowOf(changed, key)).toMatchObject({ title: "Give two talks", costCents: 5000, hours: other.hours });
    expect(edited.ok && edited.replanned.diff.resized.map(({ cause }) => cause.kind)).toEqual(["edits"]);
    expect(edited.ok && edited.replanned.diff.reworded.map((row) => row.key)).toEqual([key]);
    for (const status of ["done", "skipped"] as const) {
      const standing = stand(changed, { [key]: { status } });
      const { snapshot, diff } = replanRoadmap(index, changed, standing, same(changed, addDays(day, 30)));
      expect(snapshot.milestones.find((row) => row.key === key)).toEqual(rowOf(changed, key));
      expect([diff.removed, diff.dropped]).toEqual([[], []]);
    }
  });

  it("are planned anew as they are when nothing is new", () => {
    const saved = done(edit(save("cloud-architect", "engineer"), { edits: { own: [talk] } }));
    const { diff } = replanRoadmap(index, saved, stand(saved, {}), same(saved, day));
    expect(isEmptyDiff(diff)).toBe(true);
  });
});

describe("a day before which a step does not begin", { timeout: 300_000 }, () => {
  it("is kept, now and by every later replan, and breaks no need", () => {
    fc.assert(
      fc.property(anyPlan, ({ roleId, person, at, days }) => {
        const saved = save(roleId, person);
        const open = openStudy(saved);
        const row = open[at % open.length];
        const item = row?.parts[0] ?? "";
        const notBefore = addDays(day, days);
        const held = done(edit(saved, { edits: { pinned: [{ item, notBefore }] } }));
        const shown = held.snapshot.milestones.find(({ parts }) => parts.includes(item));
        expect(shown && shown.startsOn >= notBefore).toBe(true);
        expect(listBroken(held.snapshot)).toEqual([]);
        const again = replanRoadmap(index, held, stand(held, {}), same(held, day));
        expect(isEmptyDiff(again.diff)).toBe(true);
        const later = replanRoadmap(index, held, stand(held, {}), same(held, addDays(day, 20)));
        expect(later.snapshot.schedule.items.every(({ id, start }) => id !== item || start >= notBefore)).toBe(true);
      }),
      runs,
    );
  });

  it("holds an own step too, and is let go of again", () => {
    const notBefore = addDays(day, 90);
    const saved = save("data-scientist", "newcomer");
    const place = { key, afterKey: null };
    const held = done(edit(saved, { edits: { own: [{ ...talk, notBefore }] } }));
    expect((rowOf(held, key)?.startsOn ?? "") >= notBefore).toBe(true);
    const free = done(edit(held, { edits: { own: [talk] }, place }));
    expect(rowOf(free, key)?.startsOn).toBe(rowOf(saved, keysOf(saved)[0] ?? "")?.startsOn);
  });
});

describe("another order", { timeout: 300_000 }, () => {
  it("is what was wished, or the need that forbids it is named; needs hold either way", () => {
    let [moved, refused] = [0, 0];
    fc.assert(
      fc.property(anyPlan, ({ roleId, person, at, to }) => {
        const saved = save(roleId, person);
        const open = openStudy(saved);
        const row = open[at % open.length];
        const others = open.filter((entry) => entry !== row);
        const afterKey = others[to % (others.length + 1)]?.key ?? null;
        const edited = edit(saved, { place: { key: row?.key ?? "", afterKey } });
        if (!edited.ok) {
          refused += 1;
          if (edited.refusal.kind === "stays") return;
          const { step, need } = edited.refusal as { step: string; need: string };
          const all = saved.snapshot.milestones;
          const [later, earlier] = [step, need].map((title) => all.find((entry) => entry.title === title));
          expect(later?.after).toContain(earlier?.key);
          return;
        }
        moved += 1;
        const keys = studyOf(edited.replanned);
        expect(listBroken(edited.replanned.snapshot)).toEqual([]);
        expect(keysOf(edited.replanned).toSorted()).toEqual(keysOf(saved).toSorted());
        const passed = studyOf(saved).filter((other) => other !== row?.key);
        expect(keys.indexOf(row?.key ?? "")).toBe(afterKey === null ? 0 : keys.indexOf(afterKey) + 1);
        expect(keys.filter((other) => other !== row?.key)).toEqual(passed);
        const again = replanRoadmap(index, edited.replanned, stand(edited.replanned, {}), same(saved, day));
        expect(isEmptyDiff(again.diff)).toBe(true);
      }),
      { numRuns: 80 },
    );
    expect(moved).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(5);
  });
});

describe("what an edit may not do", { timeout: 60_000 }, () => {
  const endsOn = save("data-scientist", "newcomer").snapshot.finish.plannedOn;
  const tight = () => save("data-scientist", "newcomer", { ...free, deadlineOn: addDays(endsOn, 2) });

  it("end after the deadline: it says by how many days, and nothing changes", () => {
    const long = { ...talk, hours: { low: 60, likely: 60, high: 60 } };
    const edited = edit(tight(), { edits: { own: [long] } });
    expect(edited).toMatchObject({ ok: false, refusal: { kind: "late", deadlineOn: addDays(endsOn, 2) } });
    const { refusal } = edited as { refusal: { days: number; endsOn: string } };
    expect(addDays(addDays(endsOn, 2), refusal.days)).toBe(refusal.endsOn);
    const whole = done(edit(save("data-scientist", "newcomer"), { edits: { own: [long] } }));
    expect(refusal.endsOn).toBe(whole.snapshot.finish.plannedOn);
  });

  it("cost more than the budget", () => {
    const saved = save("data-scientist", "newcomer", { ...free, budgetCents: 100_000 });
    expect(edit(saved, { edits: { own: [{ ...talk, costCents: 900_000 }] } })).toMatchObject({
      ok: false,
      refusal: { kind: "budget" },
    });
  });

  it("bring other news along: a skipped step that wants a look, or a newer catalogue", () => {
    const saved = save("data-scientist", "newcomer");
    const [skipped] = saved.snapshot.milestones.filter(
      ({ kind, reason }) => kind === "project" && reason.covers.length > 0,
    );
    const rows: Rows = { [skipped?.key ?? ""]: { status: "skipped" } };
    const answer = edit(saved, { edits: { own: [talk] } }, rows);
    if (answer.ok || answer.refusal.kind !== "unsettled") throw new Error("there is no news");
    const wanted = replanRoadmap(index, saved, stand(saved, rows), same(saved, day)).diff;
    expect(answer.refusal.news.map(({ title }) => title)).toEqual(
      [
        wanted.removed,
        wanted.replaced.map(({ from }) => from),
        wanted.added,
        wanted.dropped.map(({ skillName }) => ({ title: skillName })),
      ]
        .flat()
        .map(({ title }) => title),
    );
    const older = { ...saved, snapshot: { ...saved.snapshot, catalogueVersion: "2020.01" } };
    const news = [{ kind: "catalogue", title: index.catalogue.version }];
    expect(edit(older, { edits: { own: [talk] } })).toEqual({ ok: false, refusal: { kind: "unsettled", news } });
  });
});
