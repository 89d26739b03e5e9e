import { describe, expect, it } from "vitest";
import { draftRole } from "@/app/(workspace)/my-roles/draft-role";
import { addRoleForm, editRoleForm } from "@/app/(workspace)/my-roles/forms";
import { composeRequirements } from "@/app/(workspace)/my-roles/compose-requirements";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { limits } from "@/lib/core/limits";
import type { CustomRole } from "@/lib/custom-roles/custom-role";
import { findLikeRole, readTitle } from "@/lib/custom-roles/find-like-role";
import { weightOf, weightWord, weightWords } from "@/lib/custom-roles/weight-words";
import { advertisements } from "./advertisements";

const index = indexCatalogue(catalogue);
const nothing = { advertisement: "", advertisementUrl: "", title: "", copyFrom: "" };
const draft = (typed: Partial<typeof nothing>) => draftRole(index, addRoleForm.parse({ ...nothing, ...typed }));
const passes = (typed: Partial<typeof nothing>) => addRoleForm.safeParse({ ...nothing, ...typed }).success;

describe("a role as it begins", () => {
  it("asks what the advertisement asks beyond doubt, in its own words", () => {
    const role = draft({ advertisement: advertisements.reliability });
    expect(role).toMatchObject({
      title: "Senior Site Reliability Engineer",
      experienceMonths: 60,
      likeRoleId: null,
      pay: null,
    });
    const kubernetes = role?.requirements.find(({ skill }) => skill === "kubernetes");
    expect(kubernetes).toMatchObject({ level: 4, source: null, why: expect.stringContaining("Kubernetes clusters") });
    expect(role?.requirements.some(({ skill }) => skill === "team-culture")).toBe(false);
  });

  it("copies a role whole, with its sources, and the advertisement decides where both name a skill", () => {
    const copied = draft({ copyFrom: "site-reliability-engineer" });
    const original = index.roles.get("site-reliability-engineer");
    expect(copied?.requirements).toHaveLength(original?.requirements.length ?? 0);
    expect(copied).toMatchObject({
      title: original?.title,
      likeRoleId: original?.id,
      experienceMonths: original?.experienceMonths,
    });
    const both = draft({ copyFrom: "site-reliability-engineer", advertisement: advertisements.reliability });
    expect(both?.requirements.find(({ skill }) => skill === "linux")).toMatchObject({ weight: 60, source: null });
    expect(both?.requirements.length).toBeLessThanOrEqual(limits.customRoleRequirements);
  });

  it("begins with a title alone, and refuses nothing at all, an endless text and a wrong address", () => {
    expect(draft({ title: "Beekeeper" })).toMatchObject({ title: "Beekeeper", requirements: [] });
    expect(passes({})).toBe(false);
    expect(passes({ title: "x".repeat(limits.customRoleTitleCharacters + 1) })).toBe(false);
    expect(passes({ advertisement: "x".repeat(limits.advertisementCharacters + 1) })).toBe(false);
    expect(passes({ title: "A", advertisementUrl: "javascript:alert(1)" })).toBe(false);
    expect(draft({ advertisement: `${"long ".repeat(40)}\nSQL` })).toBeNull();
  });

  it("reads a title from the first line, and which role it is like", () => {
    expect(readTitle("\n\n## **Job title: Data Engineer**\nText", 80)).toBe("Data Engineer");
    expect(findLikeRole(index, "Senior Data Engineer (remote)")).toBe("big-data-engineer");
    expect(findLikeRole(index, "Principal Security Architect")).toBe("cybersecurity-architect");
    expect(findLikeRole(index, "Beekeeper")).toBeNull();
  });

  it("has three words for weights that come back as they were", () => {
    for (const { word, weight } of weightWords) expect(weightWord(weightOf(word))).toBe(weightWord(weight));
  });
});

describe("a role as it is edited", () => {
  const asked = { weight: 92, kind: "must", proof: false, why: "Copied", source: "guide-sre" } as const;
  const role: CustomRole = {
    id: crypto.randomUUID(),
    title: "Mine",
    summary: "",
    advertisement: advertisements.reliability,
    advertisementUrl: null,
    requirements: [
      { ...asked, skill: "linux", level: 3 },
      { ...asked, skill: "python", level: 2 },
    ],
    experienceMonths: 0,
    likeRoleId: null,
    pay: null,
    isRemoved: false,
    version: 1,
    madeOn: "2026-11-20",
    changedOn: "2026-11-20",
  };
  const form = {
    id: role.id,
    version: "1",
    title: "Mine",
    summary: "",
    advertisementUrl: "",
    experienceMonths: "0",
    likeRoleId: "",
    payCurrency: "USD",
    payLow: "",
    payHigh: "",
    payOn: "",
    addSkill: "",
    addLevel: "2",
  };
  const edit = (typed: Record<string, unknown>) => composeRequirements(role, editRoleForm.parse({ ...form, ...typed }));

  it("keeps a weight and a source to the number while nobody changes them", () => {
    const same = { levels: { linux: "3", python: "2" }, weights: { linux: "central", python: "central" } };
    const kinds = { linux: "must", python: "must" };
    expect(edit({ ...same, kinds })).toEqual(role.requirements);
    const [linux] = edit({
      levels: { linux: "4" },
      weights: { linux: "nice" },
      kinds: { linux: "should" },
      proofs: { linux: "on" },
    });
    expect(linux).toEqual({
      skill: "linux",
      level: 4,
      weight: 30,
      kind: "should",
      proof: true,
      why: "Copied",
      source: null,
    });
  });

  it("leaves out, takes what the advertisement names, and puts in by hand", () => {
    const levels = { linux: "3", python: "2" };
    const skills = (typed: Record<string, unknown>) => edit({ levels, ...typed }).map(({ skill }) => skill);
    expect(skills({ drops: { python: "on" } })).toEqual(["linux"]);
    expect(skills({ takes: { kubernetes: "on" } })).toEqual(["linux", "python", "kubernetes"]);
    expect(edit({ levels, takes: { kubernetes: "on" } }).at(-1)).toMatchObject({ level: 4, source: null });
    expect(edit({ levels, addSkill: "sql", addLevel: "1" }).at(-1)).toMatchObject({
      skill: "sql",
      level: 1,
      weight: 60,
    });
  });

  it("refuses pay the wrong way round, unknown skills and months out of bounds", () => {
    const refuses = (typed: Record<string, unknown>) => !editRoleForm.safeParse({ ...form, ...typed }).success;
    expect(refuses({})).toBe(false);
    expect(refuses({ payLow: "90,000", payHigh: "80,000" })).toBe(true);
    expect(refuses({ payLow: "a lot" })).toBe(true);
    expect(refuses({ levels: { alchemy: "2" } })).toBe(true);
    expect(refuses({ levels: { linux: "5" } })).toBe(true);
    expect(refuses({ experienceMonths: "721" })).toBe(true);
    expect(refuses({ title: "" })).toBe(true);
  });
});
