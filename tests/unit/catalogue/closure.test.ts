import { closeLevels } from "@/lib/catalogue/close-levels";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { listRoleTerms } from "@/lib/catalogue/list-role-terms";
import { sumClosureHours } from "@/lib/catalogue/sum-closure-hours";
import { expect, test } from "vitest";
import { makeSoundCatalogue } from "./sound-catalogue";

function catalogueWhereOneStandsOnNine() {
  const catalogue = makeSoundCatalogue();
  catalogue.skills.find((skill) => skill.id === "skill-1")?.steps[1].needs.push({ skill: "skill-9", level: 3 });
  return catalogue;
}

test("a closure takes the highest level that any step asks", () => {
  const { skills } = indexCatalogue(catalogueWhereOneStandsOnNine());
  const closure = closeLevels(skills, [
    { skill: "skill-9", level: 1 },
    { skill: "skill-1", level: 2 },
  ]);
  expect([...closure].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    ["skill-1", 2],
    ["skill-9", 3],
  ]);
});

test("a prerequisite of a level that is not asked is left out", () => {
  const { skills } = indexCatalogue(catalogueWhereOneStandsOnNine());
  expect([...closeLevels(skills, [{ skill: "skill-1", level: 1 }])]).toEqual([["skill-1", 1]]);
});

test("hours of a closure are the steps from nothing up to each level", () => {
  const { skills } = indexCatalogue(makeSoundCatalogue());
  expect(sumClosureHours(skills, new Map([["skill-0", 2]]))).toEqual({ low: 25, likely: 50, high: 75 });
});

test("the terms of a role hold prerequisites and the certifications that prove them, each once", () => {
  const catalogue = catalogueWhereOneStandsOnNine();
  for (const role of catalogue.roles) role.requirements = role.requirements.slice(0, 2);
  const terms = listRoleTerms(indexCatalogue(catalogue), "analyst");
  expect(terms).toEqual([
    "Skill skill-0",
    "Skill skill-1",
    "Skill skill-9",
    "The exam",
    "skill-0 alias",
    "skill-1 alias",
    "skill-9 alias",
    "the test",
  ]);
});

test("look-ups lead from a skill to what asks for it, teaches it and proves it", () => {
  const index = indexCatalogue(makeSoundCatalogue());
  expect(index.rolesBySkill.get("skill-3")?.map((demand) => demand.role.id)).toEqual(["analyst"]);
  expect(index.resourcesBySkill.get("skill-3")?.map((resource) => resource.id)).toEqual([
    "free-skill-3",
    "paid-skill-3",
  ]);
  expect(index.certificationsBySkill.get("skill-0")?.map((entry) => entry.id)).toEqual(["exam"]);
  expect(index.certificationsBySkill.get("skill-3")).toBeUndefined();
});
