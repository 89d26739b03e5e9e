import { describe, expect, it } from "vitest";
import { nameItem } from "@/lib/planner/roadmap/name-item";
import { itemOfOwn } from "@/lib/planner/roadmap/own-steps";
import type { OwnStep, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import { bringBack } from "@/lib/progress/edit-plan/bring-back";
import { tryEdit } from "@/lib/progress/edit-plan/try-edit";
import { isEmptyDiff } from "@/lib/progress/replan/diff-revisions";
import type { SavedPlan, Standing } from "@/lib/progress/replan/replan-types";
import { replanRoadmap } from "@/lib/progress/replan-roadmap";
import { free, index, people, roleIds, same, save, stand } from "./replan-cases";

const day = free.startOn;
const talk: OwnStep = {
  id: "talk",
  kind: "project",
  title: "Give a talk",
  summary: "Show what I learned.",
  hours: { low: 4, likely: 6, high: 10 },
  costCents: 1500,
  notBefore: null,
};

/** Where somebody stands whose plan left out a step: its row is still theirs. */
function standWith(saved: SavedPlan, aside: SnapshotMilestone, person?: Standing["profile"]): Standing {
  const standing = stand(saved, {}, person);
  const row = { key: aside.key, status: "to-do" as const, startedOn: null, spentMinutes: 90, parts: aside.parts };
  return { ...standing, milestones: [...standing.milestones, row] };
}

function avoid(saved: SavedPlan, step: SnapshotMilestone): SavedPlan {
  const constraints = { ...saved.constraints, avoidedItems: step.parts };
  return replanRoadmap(index, saved, stand(saved, {}), { ...same(saved, day), constraints });
}

const cases = roleIds.flatMap((roleId) => {
  const saved = save(roleId, "newcomer");
  const step = saved.snapshot.milestones.find(({ kind, reason }) => kind !== "skill" && reason.covers.length > 0);
  return step ? [{ roleId, saved, step }] : [];
});

describe("a step taken back into the plan", { timeout: 120_000 }, () => {
  it("is found to be left out for most roles", () => {
    expect(cases.length).toBeGreaterThan(roleIds.length / 2);
  });

  it.each(cases)("is in the plan to $roleId again, allowed and kept: $step.key", ({ saved, step }) => {
    const without = avoid(saved, step);
    expect(without.snapshot.milestones.some(({ key }) => key === step.key)).toBe(false);
    const standing = standWith(without, step);
    const edited = tryEdit(index, without, standing, day, bringBack(without.constraints, step));
    if (!edited.ok) throw new Error(JSON.stringify(edited.refusal));
    const { snapshot, constraints, diff } = edited.replanned;
    expect(snapshot.milestones.find(({ key }) => key === step.key)?.parts).toEqual(step.parts);
    expect(constraints.avoidedItems).toEqual([]);
    expect(diff.dropped).toEqual([]);
    const worked = stand(edited.replanned, { [step.key]: { spentMinutes: 90 } });
    const later = replanRoadmap(index, edited.replanned, worked, same(edited.replanned, day));
    expect(isEmptyDiff(later.diff)).toBe(true);
  });

  it("is one's own again with its texts, hours and cost", () => {
    const saved = save("data-scientist", "newcomer");
    const added = tryEdit(index, saved, stand(saved, {}), day, { edits: { own: [talk] } });
    if (!added.ok) throw new Error(JSON.stringify(added.refusal));
    const step = added.replanned.snapshot.milestones.find(({ key }) => key === itemOfOwn(talk));
    if (!step) throw new Error("the own step is not in the plan");
    const back = tryEdit(index, saved, standWith(saved, step), day, bringBack(saved.constraints, step));
    expect(back.ok && back.replanned.constraints.own).toEqual([talk]);
    const row = back.ok ? back.replanned.snapshot.milestones.find(({ key }) => key === step.key) : null;
    expect(row).toMatchObject({ title: talk.title, hours: talk.hours, costCents: 1500 });
  });

  it("keeps the day that it waits for, and pins it once", () => {
    const { saved, step } = cases[0] ?? {};
    if (!saved || !step) throw new Error("there is no case");
    const held = { item: step.key, notBefore: "2027-03-14" };
    const stays = { item: step.key, notBefore: null };
    const { edits } = bringBack({ ...saved.constraints, pinned: [held, stays] }, step);
    expect(edits?.pinned).toEqual([held, stays]);
  });

  it("is refused where the plan has no use for it, and nothing changes", () => {
    const saved = save("data-scientist", "newcomer");
    const able = save("data-scientist", "engineer");
    const planned = new Set(able.snapshot.milestones.flatMap(({ parts }) => parts));
    const known = saved.snapshot.milestones.find(({ key }) => key.startsWith("step:python:") && !planned.has(key));
    if (!known) throw new Error("an engineer's plan teaches Python from the start");
    const standing = standWith(able, known, people["engineer"]);
    expect(tryEdit(index, able, standing, day, bringBack(able.constraints, known))).toEqual({
      ok: false,
      refusal: { kind: "absent" },
    });
    const gone = { ...known, key: "project:no-such-thing", parts: ["project:no-such-thing"] };
    expect(tryEdit(index, able, standing, day, bringBack(able.constraints, gone))).toMatchObject({ ok: false });
  });
});

describe("what an item is called", () => {
  it("is its title in a plan, and nothing where the catalogue has no such thing", () => {
    for (const { key, parts, title } of save("cloud-architect", "newcomer").snapshot.milestones)
      if (parts.length === 1) expect(nameItem(index, key)).toBe(title);
    for (const item of ["project:no-such-thing", "step:no-such-thing:2", "cert:none", "odd:thing"])
      expect(nameItem(index, item)).toBeNull();
  });
});
