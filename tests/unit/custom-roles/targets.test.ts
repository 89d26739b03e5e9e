import { describe, expect, it } from "vitest";
import { toTargets, toTargetsOf } from "@/app/_server/roles";
import { catalogueIndex } from "@/app/_server/catalogue";
import { findLikeness } from "@/app/_server/find-likeness";
import { checkPlanValues } from "@/app/(open)/roadmaps/new/forms";
import { drawPlan } from "@/app/(open)/roadmaps/new/draw-plan";
import { listPlanOptions } from "@/app/(open)/roadmaps/new/list-plan-options";
import { readPlanValues } from "@/app/_ui/new-roadmap/plan-values";
import { customRoleId, isCustomRoleId, rolePath, rowOfCustomRole } from "@/lib/catalogue/custom-role-id";
import { compareRole } from "@/lib/compare/compare-role";
import { orderComparisons } from "@/lib/compare/order-comparisons";
import { sumWork } from "@/lib/compare/sum-work";
import { invariant } from "@/lib/core/invariant";
import type { CustomRequirement, CustomRole } from "@/lib/custom-roles/custom-role";
import type { Profile } from "@/lib/planner/roadmap/types";
import { isEmptyDiff } from "@/lib/progress/replan/diff-revisions";
import type { SavedPlan } from "@/lib/progress/replan/replan-types";
import { replanRoadmap } from "@/lib/progress/replan-roadmap";
import { stand } from "../progress/replan-cases";

const today = "2026-11-23";
const nobody: Profile = { levels: {}, proofs: [], certifications: [], experienceMonths: 0 };
const asks = (skill: string, level: 1 | 2 | 3 | 4, rest: Partial<CustomRequirement> = {}): CustomRequirement => ({
  skill,
  level,
  weight: 60,
  kind: "must",
  proof: false,
  why: "Said so",
  source: null,
  ...rest,
});
const id = "7e6a3f6e-5f0a-4a86-9a41-3a4bb1c3a111";
const roleId = customRoleId(id);
const platform: CustomRole = {
  id,
  title: "Platform Engineer",
  summary: "Runs what others build on",
  advertisement: "Kubernetes",
  advertisementUrl: "https://example.org/jobs/7",
  requirements: [asks("kubernetes", 2, { proof: true }), asks("python", 2), asks("linux", 2, { source: "guide-sre" })],
  experienceMonths: 0,
  likeRoleId: "site-reliability-engineer",
  pay: null,
  isRemoved: false,
  version: 1,
  madeOn: "2026-11-20",
  changedOn: "2026-11-20",
};
const edited = (changed: Partial<CustomRole>): CustomRole => ({ ...platform, ...changed });

function draw(role: CustomRole, profile = nobody): SavedPlan {
  const { index } = toTargets([role]);
  const { plan } = checkPlanValues(readPlanValues({ role: customRoleId(role.id) }, today), today, index.roles);
  invariant(plan, "the form's defaults are refused");
  const { snapshot, constraints } = drawPlan(profile, plan, index);
  return { snapshot, constraints };
}
const replan = (saved: SavedPlan, roles: CustomRole[], to = roleId) => {
  const { index, isRemoved } = toTargetsOf(roles, saved.snapshot);
  const wish = { roleId: to, constraints: saved.constraints, today };
  return { isRemoved, ...replanRoadmap(index, saved, stand(saved, {}), wish) };
};

describe("the id of an own role", () => {
  it("is clean in an address, leads back to its row, and belongs to no role of the catalogue", () => {
    expect(encodeURIComponent(roleId)).toBe(roleId);
    expect(rowOfCustomRole(roleId)).toBe(id);
    expect(rolePath(roleId)).toBe(`/my-roles/${id}`);
    for (const other of [...catalogueIndex.roles.keys(), "custom-", "custom-1", `custom-${id}x`, id])
      expect(isCustomRoleId(other), other).toBe(false);
  });
});

describe("what a person can aim at", () => {
  it("is the catalogue itself without own roles, removed ones and such as ask for nothing", () => {
    const others = [
      edited({ isRemoved: true }),
      edited({ requirements: [] }),
      edited({ requirements: [asks("alchemy", 2)] }),
    ];
    for (const roles of [[], ...others.map((role) => [role])]) {
      expect(toTargets(roles).index).toBe(catalogueIndex);
      expect(toTargets(roles).own).toEqual([]);
    }
  });

  it("is one object for the same roles, and shows nobody's role to others", () => {
    expect(toTargets([platform]).index).toBe(toTargets([structuredClone(platform)]).index);
    expect(toTargets([edited({ title: "Other" })]).index).not.toBe(toTargets([platform]).index);
    expect(catalogueIndex.roles.has(roleId)).toBe(false);
    expect(catalogueIndex.catalogue.projects.some(({ roles }) => roles.includes(roleId))).toBe(false);
    expect(checkPlanValues(readPlanValues({ role: roleId }, today), today).errors["role"]).toEqual([
      "Choose one of the roles.",
    ]);
  });

  it("leaves the ten as they are: the same plans, demands and pay", () => {
    const { index } = toTargets([platform]);
    for (const role of catalogueIndex.catalogue.roles) {
      expect(index.roles.get(role.id)).toBe(role);
      expect(index.closureByRole.get(role.id)).toBe(catalogueIndex.closureByRole.get(role.id));
      expect(index.payByRole.get(role.id)).toBe(catalogueIndex.payByRole.get(role.id));
    }
    const { plan } = checkPlanValues(readPlanValues({ role: "ciso" }, today), today);
    invariant(plan, "the form's defaults are refused");
    expect(drawPlan(nobody, plan, index).snapshot).toEqual(drawPlan(nobody, plan).snapshot);
    const groups = listPlanOptions(readPlanValues({}, today), index).roles;
    expect(groups.at(-1)).toEqual({ family: "Your own roles", roles: [{ id: roleId, title: "Platform Engineer" }] });
    expect(groups.slice(0, -1)).toEqual(listPlanOptions(readPlanValues({}, today)).roles);
  });
});

describe("a roadmap towards an own role", () => {
  it("meets every demand, proofs included, and names the advertisement as its source", () => {
    const { snapshot } = draw(platform);
    expect(snapshot.dropped).toEqual([]);
    const proving = snapshot.milestones.filter(({ proves }) => proves.some(({ skill }) => skill === "kubernetes"));
    expect(proving.length).toBeGreaterThan(0);
    const [kubernetes, , linux] = snapshot.requirements;
    expect(kubernetes?.source).toMatchObject({
      title: "Your advertisement: Platform Engineer",
      url: "https://example.org/jobs/7",
    });
    expect(linux?.source.title).toBe(catalogueIndex.sources.get("guide-sre")?.title);
  });

  it("is planned towards months of work too, with a role it is like and without", () => {
    for (const likeRoleId of [null, "site-reliability-engineer"]) {
      const { snapshot } = draw(edited({ experienceMonths: 12, likeRoleId }));
      const months = snapshot.milestones.reduce((sum, step) => sum + step.months, 0);
      expect(months + 100 * snapshot.dropped.length, `like ${likeRoleId}`).toBeGreaterThanOrEqual(12);
    }
  });

  it("stands as it is while the role does", () => {
    const saved = draw(platform);
    const { diff, snapshot, isRemoved } = replan(saved, [platform]);
    expect([isEmptyDiff(diff), isRemoved]).toEqual([true, false]);
    expect(snapshot).toBe(saved.snapshot);
  });

  it("says what an edited role changed: the demands, the steps, and that the role is why", () => {
    const saved = draw(platform);
    const requirements = [asks("kubernetes", 3), asks("python", 2), asks("go", 2)];
    const { diff, snapshot } = replan(saved, [edited({ requirements, title: "Platform Lead" })]);
    expect(diff.demands).toMatchObject({
      added: [{ skill: "go", level: 2 }],
      removed: [{ skill: "linux" }],
      changed: [{ from: { skill: "kubernetes", level: 2, proof: true }, to: { level: 3, proof: false } }],
      months: null,
    });
    expect(diff.role).toEqual({ from: "Platform Engineer", to: "Platform Lead" });
    expect(diff.added.length).toBeGreaterThan(0);
    for (const { cause } of [...diff.added, ...diff.removed])
      expect(cause).toEqual({ kind: "role-edited", title: "Platform Lead" });
    expect(snapshot.requirements.map(({ skill }) => skill)).toEqual(["kubernetes", "python", "go"]);
  });

  it("takes an edit over that moves no step, so that readiness follows", () => {
    const saved = draw(platform, { ...nobody, levels: { go: 4 } });
    const { diff, snapshot } = replan(saved, [edited({ requirements: [...platform.requirements, asks("go", 2)] })]);
    expect(diff.demands?.added.map(({ skill }) => skill)).toEqual(["go"]);
    expect(isEmptyDiff(diff)).toBe(false);
    expect(snapshot.requirements).toHaveLength(4);
  });

  it("goes on towards what it kept when the role was removed, or its row is gone", () => {
    const saved = draw(platform);
    for (const roles of [[edited({ isRemoved: true, requirements: [asks("rust", 4)] })], []]) {
      const { isRemoved, diff } = replan(saved, roles);
      expect(isRemoved).toBe(true);
      expect(diff.demands).toBeUndefined();
      expect([diff.added, diff.dropped]).toEqual([[], []]);
    }
    expect(replan(saved, [], "ciso").diff.role).toEqual({
      from: "Platform Engineer",
      to: "Chief Information Security Officer",
    });
  });
});

describe("an own role among the others", () => {
  const from = { held: new Map(), hoursPerWeek: 10, experienceMonths: 0, region: "US", dollarRate: null };
  const own = { currency: "EUR", payCents: 5_000_000, hourCents: 0 } as const;
  const compare = (role: CustomRole) => {
    const { index, own: roles } = toTargets([role]);
    const found = index.roles.get(roleId);
    invariant(found, "the role is not there");
    const work = sumWork(draw(role).snapshot.milestones);
    return compareRole(index, found, work, { ...from, own }, findLikeness(index, roles, roleId));
  };

  it("shows the pay of the role it is like, and says so; none where it is like none", () => {
    const like = compare(platform);
    expect(like.likeness).toEqual({ advertised: null, likeTitle: "Site Reliability Engineer" });
    expect(like.pay?.band.role).toBe("site-reliability-engineer");
    expect(compare(edited({ likeRoleId: null }))).toMatchObject({
      pay: null,
      likeness: { likeTitle: null },
      gainCents: null,
    });
  });

  it("reckons with what the advertisement states, end by end", () => {
    const pay = { currency: "EUR", lowCents: 7_000_000, highCents: 9_000_001, statedOn: "2026-11-20" } as const;
    const row = compare(edited({ pay }));
    expect(row.gainCents).toBe(8_000_001 - 5_000_000);
    expect(row.payback).toMatchObject({
      kind: "reckoned",
      quick: { newPayCents: 9_000_001 },
      likely: { newPayCents: 8_000_001 },
      slow: { newPayCents: 7_000_000 },
      lacksQuartiles: false,
    });
    const liked = compare(platform);
    expect(orderComparisons([liked, row], "pay", "EUR")[0]).toBe(row);
    expect(orderComparisons([row, liked], "pay", "USD")[0]).toBe(liked);
  });
});
