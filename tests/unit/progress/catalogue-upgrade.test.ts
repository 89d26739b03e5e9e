import { describe, expect, it } from "vitest";
import { checkReleases } from "@/lib/catalogue/checks/check-releases";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { followChanges } from "@/lib/catalogue/follow-changes";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { listIds } from "@/lib/catalogue/list-ids";
import type { Level } from "@/lib/catalogue/types";
import { followItem, followLevels } from "@/lib/planner/roadmap/follow-roadmap";
import { isEmptyDiff } from "@/lib/progress/replan/diff-revisions";
import type { SavedPlan, Standing } from "@/lib/progress/replan/replan-types";
import { replanRoadmap } from "@/lib/progress/replan-roadmap";
import { addDays } from "@/lib/time/add-days";
import { buildRoadmapView } from "@/lib/view/build-roadmap-view";
import { makeFuture } from "@/tests/support/future-catalogue";
import { dayAt, index, roleIds, same, save, stand, workAsPlanned } from "./replan-cases";

const seeds = [1, 2];
const futures = new Map(seeds.map((seed) => [seed, indexCatalogue(makeFuture(catalogue, seed))]));
const cases = roleIds.flatMap((roleId) => seeds.map((seed) => [roleId, seed] as const));

/** Somebody who did the first third of a roadmap as planned, and knows no more than that taught. */
function walk(saved: SavedPlan): { standing: Standing; today: string } {
  const today = addDays(dayAt(saved.snapshot, 0.33), 1);
  const standing = stand(saved, workAsPlanned(saved, today));
  const done = new Set(standing.milestones.filter(({ status }) => status === "done").map(({ key }) => key));
  const levels: Record<string, Level> = {};
  for (const { skill, level } of saved.snapshot.milestones
    .filter(({ key }) => done.has(key))
    .flatMap(({ raises }) => raises))
    levels[skill] = Math.max(level, levels[skill] ?? 0) as Level;
  return { standing: { ...standing, profile: { ...standing.profile, levels } }, today };
}

/** Everything the pages show of a saved roadmap, claims and finished work carried to what the ids are called by then. */
function render(saved: SavedPlan, { milestones, profile, doneKeys }: Standing, now: typeof catalogue): string {
  const follow = followChanges(now.changes);
  const levels = { ...followLevels(follow, profile.levels), ...profile.levels };
  const rows = milestones.map(({ key, status, startedOn, spentMinutes }) => ({
    id: key,
    key,
    status,
    startedOn,
    spentMinutes,
    skipReason: null,
    note: "",
    finishedOn: null,
    version: 1,
  }));
  const view = buildRoadmapView({
    snapshot: JSON.parse(JSON.stringify(saved.snapshot)),
    milestones: rows,
    claims: new Map(Object.entries(levels).map(([skill, level]) => [skill, { level }])),
    doneKeys: new Set([...doneKeys, ...[...doneKeys].flatMap((key) => followItem(follow, key))]),
    today: "2027-06-01",
  });
  return JSON.stringify(view);
}

describe.each(seeds)("a future version that renames, splits and retires half of all nodes (%s)", (seed) => {
  const future = futures.get(seed)!.catalogue;
  const released = listIds(catalogue);

  it("is one: about half of the ids of every kind are gone", () => {
    const now = listIds(future);
    for (const node of ["skill", "project", "certification", "experience", "resource"] as const) {
      const gone = released[node].filter((id) => !now[node].includes(id)).length / released[node].length;
      expect(gone, node).toBeGreaterThan(0.3);
      expect(gone, node).toBeLessThan(0.7);
    }
    const kinds = new Set(future.changes.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["alias", "replacedBy", "retired"]));
  });

  it("passes the release check, and fails it once one record is missing", () => {
    expect(checkReleases(future, released)).toEqual([]);
    const lost = future.changes.find(({ node, from }) => released[node].includes(from));
    const defects = checkReleases({ ...future, changes: future.changes.filter((change) => change !== lost) }, released);
    expect(defects).toMatchObject([{ rule: "vanished-id", id: lost?.from }]);
  });
});

describe.each(cases)("a roadmap to %s before version %s", { timeout: 60_000 }, (roleId, seed) => {
  const saved = save(roleId, "newcomer");
  const { standing, today } = walk(saved);
  const later = futures.get(seed)!;
  const follow = followChanges(later.catalogue.changes);
  const [laterRole = ""] = follow("role", roleId);
  const upgraded = replanRoadmap(later, saved, standing, { ...same(saved, today), roleId: laterRole });

  it("opens and reads the same, byte for byte, until its person takes the newer one", () => {
    expect(render(saved, standing, later.catalogue)).toBe(render(saved, standing, catalogue));
  });

  it("is offered the newer one as a difference, because the catalogue changed", () => {
    const { diff, snapshot } = upgraded;
    expect(isEmptyDiff(diff)).toBe(false);
    expect(diff.catalogueVersion).toEqual({ from: catalogue.version, to: later.catalogue.version });
    expect(diff.role).toBeNull();
    const lists = [diff.added, diff.removed, diff.replaced, diff.resized, diff.dropped].flat();
    const kinds = new Set(lists.map(({ cause }) => cause.kind));
    expect(kinds).toContain("catalogue");
    // Work finished under a name that is gone counts by what it taught, which may spare a later step.
    expect([...kinds].filter((kind) => !["catalogue", "known", "finished"].includes(kind))).toEqual([]);
    for (const { key, cause } of diff.removed.filter((step) => followItem(follow, step.key).length === 0))
      expect(cause, key).toMatchObject({ kind: "catalogue", note: expect.stringMatching(/is taught no more$/) });
    expect(snapshot.catalogueVersion).toBe(later.catalogue.version);
    const open = snapshot.milestones.filter(
      ({ key }) => !standing.milestones.some((row) => row.key === key && row.status === "done"),
    );
    for (const part of open.flatMap(({ parts }) => parts)) expect(followItem(follow, part)).toEqual([part]);
  });

  it("keeps what is finished as it was, and counts it under its new names", () => {
    const done = standing.milestones.filter(({ status }) => status === "done").map(({ key }) => key);
    const before = saved.snapshot.milestones.filter(({ key }) => done.includes(key));
    expect(upgraded.snapshot.milestones.filter(({ key }) => done.includes(key))).toEqual(before);
    const planned = new Set(upgraded.snapshot.schedule.items.map(({ id }) => id));
    const again = before
      .flatMap(({ parts }) => parts)
      .flatMap((part) => followItem(follow, part))
      .filter((id) => planned.has(id));
    expect(again).toEqual([]);
  });

  it("hands what was recorded on an open milestone to the one that goes on under a new name", () => {
    const { heirs, snapshot, diff } = upgraded;
    const renamed = saved.snapshot.milestones.filter(({ key, parts }) => {
      const isOpen = standing.milestones.some((row) => row.key === key && row.status !== "done");
      return (
        isOpen && parts.every((part) => followItem(follow, part)[0] !== part) && followItem(follow, key).length > 0
      );
    });
    const keys = new Set(snapshot.milestones.map(({ key }) => key));
    const left = new Set(diff.removed.map(({ key }) => key));
    for (const { key } of renamed.filter(
      (step) => !left.has(step.key) && !diff.replaced.some(({ from }) => from.key === step.key),
    ))
      expect(heirs.map(({ from }) => from)).toContain(key);
    for (const { from, to } of heirs) {
      expect(keys.has(to) && !keys.has(from)).toBe(true);
      expect(followItem(follow, from)).toContain(to);
    }
  });

  it("planned anew in the newer catalogue changes nothing more", () => {
    const { snapshot, constraints, heirs } = upgraded;
    const to = new Map(heirs.map((heir) => [heir.from, heir.to]));
    const milestones = standing.milestones.map((row) => ({ ...row, key: to.get(row.key) ?? row.key }));
    const again = replanRoadmap(
      later,
      { snapshot, constraints },
      { ...standing, milestones },
      { roleId: laterRole, constraints, today },
    );
    expect(again.diff).toMatchObject({ added: [], removed: [], replaced: [], moved: [], resized: [] });
    expect(isEmptyDiff(again.diff)).toBe(true);
  });
});

describe("an upgrade to the catalogue one has", () => {
  it("is none", () => {
    const saved = save("data-scientist", "newcomer");
    const { standing, today } = walk(saved);
    expect(isEmptyDiff(replanRoadmap(index, saved, standing, same(saved, today)).diff)).toBe(true);
  });
});
