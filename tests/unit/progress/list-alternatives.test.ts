import { describe, expect, it } from "vitest";
import { swapIn } from "@/app/(workspace)/roadmaps/[roadmapId]/replan/swap";
import { listAlternatives } from "@/lib/progress/edit-plan/list-alternatives";
import { replanRoadmap } from "@/lib/progress/replan-roadmap";
import { free, index, roleIds, same, save, stand } from "./replan-cases";

const cases = roleIds.flatMap((roleId) => {
  const saved = save(roleId, "newcomer");
  const found = saved.snapshot.milestones.flatMap((step) =>
    listAlternatives(index, saved.snapshot, saved.constraints, step).map(({ item }) => ({ saved, step, item })),
  );
  return found.slice(0, 2).map((entry) => ({ roleId, ...entry }));
});

describe("what could take a milestone's place", { timeout: 120_000 }, () => {
  it("is found for most roles", () => {
    expect(new Set(cases.map(({ roleId }) => roleId)).size).toBeGreaterThan(roleIds.length / 2);
  });

  it.each(cases)("$item comes into the plan to $roleId for $step.key, which leaves it", ({ saved, step, item }) => {
    expect(saved.snapshot.milestones.some(({ parts }) => parts.includes(item))).toBe(false);
    const constraints = swapIn(saved.constraints, { avoid: step.parts, take: [item] });
    const wish = { ...same(saved, free.startOn), constraints };
    const { snapshot, diff } = replanRoadmap(index, saved, stand(saved, {}), wish);
    const parts = snapshot.milestones.flatMap((row) => row.parts);
    expect(parts).toContain(item);
    expect(parts.filter((part) => step.parts.includes(part))).toEqual([]);
    const causes = [...diff.added, ...diff.replaced, ...diff.removed].map(({ cause }) => cause.kind);
    expect(new Set(causes)).toEqual(new Set(["edits"]));
  });

  it("is never what somebody declined, and an own step has none", () => {
    const saved = save("data-scientist", "newcomer");
    for (const step of saved.snapshot.milestones) {
      const items = listAlternatives(index, saved.snapshot, saved.constraints, step).map(({ item }) => item);
      expect(items.filter((item) => index.educations.get(item.slice("course:".length))?.isFormal)).toEqual([]);
    }
    const [first] = saved.snapshot.milestones;
    const own = first && { ...first, key: "project:yours-talk" };
    expect(own && listAlternatives(index, saved.snapshot, saved.constraints, own)).toEqual([]);
  });
});
