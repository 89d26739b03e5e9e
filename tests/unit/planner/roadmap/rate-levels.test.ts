import { expect, it } from "vitest";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { rateLevels } from "@/lib/planner/roadmap/rate-levels";

const index = indexCatalogue(catalogue);

it("an hour counts the weight, half of it towards practitioner, three tenths towards expert", () => {
  const skill = catalogue.skills[0]!;
  const hours = skill.steps.map(({ hours: { likely } }) => likely) as [number, number, number, number];
  const requirement = { skill: skill.id, weight: 50, kind: "must", proof: false, source: "x", why: "y" } as const;
  expect(rateLevels(index, { ...requirement, level: 4 })).toEqual([
    Math.round(6 * hours[0]),
    Math.round(6 * hours[1]),
    Math.round(3 * hours[2]),
    Math.round(1.8 * hours[3]),
  ]);
  expect(rateLevels(index, { ...requirement, level: 1 })).toEqual([Math.round(6 * hours[0]), 0, 0, 0]);
});
