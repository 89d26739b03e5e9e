import { checkCatalogue } from "@/lib/catalogue/check-catalogue";
import { listIds } from "@/lib/catalogue/list-ids";
import type { Catalogue, LevelRef, Skill } from "@/lib/catalogue/types";
import { invariant } from "@/lib/core/invariant";
import { expect, test } from "vitest";
import { makeSoundCatalogue } from "./sound-catalogue";

function needsOfStep(catalogue: Catalogue, id: string, level: 1 | 2 | 3 | 4): LevelRef[] {
  const skill: Skill | undefined = catalogue.skills.find((entry) => entry.id === id);
  invariant(skill, `the sound catalogue has ${id}`);
  return skill.steps[level - 1]?.needs ?? [];
}

function rulesOf(catalogue: Catalogue): string[] {
  return [...new Set(checkCatalogue(catalogue, listIds(catalogue)).map((defect) => defect.rule))].sort();
}

test("two skills that wait for each other are a cycle, and nobody reaches them", () => {
  const catalogue = makeSoundCatalogue();
  needsOfStep(catalogue, "skill-2", 2).push({ skill: "skill-3", level: 2 });
  needsOfStep(catalogue, "skill-3", 2).push({ skill: "skill-2", level: 2 });
  expect(rulesOf(catalogue)).toEqual(["cycle", "unreachable-requirement", "unreachable-work"]);
});

test("a skill may need a lower level of a skill that needs it back at a higher one", () => {
  const catalogue = makeSoundCatalogue();
  needsOfStep(catalogue, "skill-2", 2).push({ skill: "skill-3", level: 1 });
  needsOfStep(catalogue, "skill-3", 2).push({ skill: "skill-2", level: 2 });
  expect(rulesOf(catalogue)).toEqual([]);
});

test("a course that teaches what its own prerequisite stands on is a cycle, though steps alone would reach it", () => {
  const catalogue = makeSoundCatalogue();
  needsOfStep(catalogue, "skill-4", 1).push({ skill: "skill-1", level: 2 });
  catalogue.educations.forEach((entry) => entry.needs.push({ skill: "skill-4", level: 1 }));
  expect(rulesOf(catalogue)).toEqual(["cycle"]);
});

test("a course that only deepens what it needs is no cycle", () => {
  const catalogue = makeSoundCatalogue();
  catalogue.educations.forEach((entry) => entry.needs.push({ skill: "skill-1", level: 1 }));
  expect(rulesOf(catalogue)).toEqual([]);
});

test("evidence is missing when nothing proves the level that a role asks", () => {
  const catalogue = makeSoundCatalogue();
  for (const entry of [...catalogue.projects, ...catalogue.certifications])
    entry.proves = [{ skill: "skill-0", level: 1 }];
  expect(rulesOf(catalogue)).toEqual(["unproven-requirement"]);
});

test("a retired certification proves nothing for those who plan today", () => {
  const catalogue = makeSoundCatalogue();
  catalogue.projects = [];
  for (const entry of catalogue.certifications)
    Object.assign(entry, { status: "retired", statusNote: "Ended in 2024." });
  expect(rulesOf(catalogue)).toEqual(["unproven-requirement"]);
});

test("certifications that ask for each other can never be started", () => {
  const catalogue = makeSoundCatalogue();
  for (const entry of catalogue.certifications) entry.needsCertifications = ["exam"];
  expect(rulesOf(catalogue)).toEqual(["cycle", "unreachable-work"]);
});
