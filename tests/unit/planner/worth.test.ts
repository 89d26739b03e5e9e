import { expect, it } from "vitest";
import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import type { Catalogue } from "@/lib/planner/types";
import { makeSmall } from "./small-instance";

/** A skill whose first level is quick (10 of 200 minutes) and one that takes 100 minutes a level and weighs a little more. */
function orderOf(worth: { quick?: number[]; even?: number[] }): string[] {
  const { catalogue, person } = makeSmall({ minutesPerMoney: 0 });
  const need = (skill: "quick" | "even", weight: number) =>
    ({ skill, level: 2, weight, kind: "must", proof: false, worth: worth[skill] }) as const;
  const steps = (first: number, second: number) => [first, second].map((minutes) => ({ minutes, needs: [] }));
  const changed: Catalogue = {
    ...catalogue,
    skills: [
      { id: "quick", steps: steps(10, 190) },
      { id: "even", steps: steps(100, 100) },
    ],
    courses: [],
    certs: [],
    roles: [{ id: "r", requirements: [need("quick", 50), need("even", 60)] }],
  };
  return plan(compile(changed), person).items.map(({ id }) => id);
}

it("[O2] a requirement's levels share its weight evenly, so that a quick first level goes first", () => {
  expect(orderOf({})).toEqual(["step:quick:1", "step:even:1", "step:even:2", "step:quick:2"]);
});

it("[O2] where the role says what each level is worth, that decides", () => {
  const worth = { quick: [5, 95, 0, 0], even: [60, 60, 0, 0] };
  expect(orderOf(worth)).toEqual(["step:even:1", "step:even:2", "step:quick:1", "step:quick:2"]);
  expect(orderOf({ ...worth, even: [60, 0, 900, 900] })).toEqual([
    "step:even:1",
    "step:quick:1",
    "step:quick:2",
    "step:even:2",
  ]);
});
