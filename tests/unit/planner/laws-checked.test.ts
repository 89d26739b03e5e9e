import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import type { Instance } from "@/lib/planner/types";
import { checkPlan } from "@/tests/support/check-plan";
import { createDice } from "@/tests/support/dice";
import { type InstanceOptions, makeInstance } from "@/tests/support/instance";
import { tighten } from "@/tests/support/tighten";

const seeds = fc.integer({ min: 0, max: 1_000_000 });

function holdsFor(
  options: InstanceOptions,
  change: (instance: Instance, seed: number) => Instance,
  numRuns: number,
): void {
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = change(makeInstance(seed, options), seed);
      expect(checkPlan(instance, plan(compile(instance.catalogue), instance.person))).toEqual([]);
    }),
    { numRuns },
  );
}

describe("an independent checker finds nothing wrong", { timeout: 60_000 }, () => {
  const asIs = (instance: Instance): Instance => instance;
  it("[P1] without limits", () => holdsFor({}, asIs, 100));
  it("[P1] with weekly caps", () => holdsFor({ caps: true }, asIs, 60));
  it("[P1] with deadlines and budgets that are too tight", () => holdsFor({}, tighten, 60));
  it("[P1] with caps and limits together", () => holdsFor({ caps: true }, tighten, 25));
  it("[P1] with experience that certifications and roles ask for", () => holdsFor({ experience: 5 }, asIs, 80));
  it("[P1] with experience, caps and limits", () => holdsFor({ experience: 5, caps: true }, tighten, 25));
  it("[P1] with exam and cohort dates", () => {
    holdsFor(
      {},
      (instance, seed) => ({ ...instance, person: { ...instance.person, releases: addReleases(instance, seed) } }),
      60,
    );
  });
});

function addReleases({ catalogue }: Instance, seed: number): NonNullable<Instance["person"]["releases"]> {
  const dice = createDice(seed);
  const day = (): string =>
    `20${dice.int(26, 29)}-${dice.pick(["01", "04", "07", "10"])}-${dice.pick(["01", "11", "26"])}`;
  const courses = dice
    .sample(catalogue.courses, 3)
    .map(({ id }) => ({ id: `course:${id}`, notBefore: day(), of: "start" as const }));
  const exams = dice
    .sample(catalogue.certs, 3)
    .map(({ id }) => ({ id: `cert:${id}`, notBefore: day(), of: "finish" as const }));
  return [...courses, ...exams];
}
