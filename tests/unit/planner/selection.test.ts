import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import type { Instance } from "@/lib/planner/types";
import { type InstanceOptions, makeInstance } from "@/tests/support/instance";
import { tighten } from "@/tests/support/tighten";
import { readOutcome, tryEveryChoice } from "@/tests/support/try-every-choice";
import { makeSmall } from "./small-instance";

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const draw = ({ catalogue, person }: Instance) => plan(compile(catalogue), person);
const ids = (instance: Instance): string[] => draw(instance).items.map((item) => item.id);

/** Compares with every choice there is, on instances small enough; at least a fifth of the throws must be. */
function matchesBruteForce(
  options: InstanceOptions,
  change: (instance: Instance, seed: number) => Instance,
  numRuns: number,
): void {
  let compared = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = change(makeInstance(seed, options), seed);
      const best = tryEveryChoice(instance);
      if (best === null) return;
      compared++;
      const drawn = draw(instance);
      expect(readOutcome(drawn)).toEqual(best);
      expect(drawn.proof).toMatchObject({ costOptimal: true, cost: best[2] });
    }),
    { numRuns },
  );
  expect(compared).toBeGreaterThan(numRuns / 5);
}

const TINY: InstanceOptions = { skills: 3, courses: 4, projects: 3, certs: 3, requirements: 2 };

describe("the choice is the best of all", { timeout: 60_000 }, () => {
  it("[S3] without limits", () => matchesBruteForce(TINY, (instance) => instance, 150));
  it("[S8] where deadline or budget leave no room for everything", () => matchesBruteForce(TINY, tighten, 150));
  it("[S11] with months of experience to gain", () => {
    matchesBruteForce({ ...TINY, courses: 2, experience: 4 }, (instance) => instance, 150);
  });
});

describe("what is chosen", { timeout: 60_000 }, () => {
  it("[S3] is the cheaper of two ways, money counted at the person's rate", () => {
    const cheap = makeSmall({ minutesPerMoney: 1 });
    expect(ids(cheap)).toEqual(["course:intro"]);
    const dear = makeSmall({ minutesPerMoney: 5 });
    expect(ids(dear)).toEqual(["step:a:1", "step:a:2"]);
  });

  it("[S5] leaves out formal courses and avoided milestones", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    instance.catalogue.courses[0]!.formal = true;
    expect(ids(instance)).toEqual(["course:intro"]);
    instance.person.prefs.formal = false;
    expect(ids(instance)).toEqual(["step:a:1", "step:a:2"]);
    const avoiding = makeSmall({ minutesPerMoney: 1 });
    avoiding.person.avoidItems = ["course:intro"];
    expect(ids(avoiding)).toEqual(["step:a:1", "step:a:2"]);
  });

  it("[S6] holds a wanted certification and a pinned milestone, however dear", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    instance.person.prefs.certsWanted = ["badge"];
    instance.person.pins = ["course:intro"];
    expect(ids(instance).sort()).toEqual(["cert:badge", "course:intro"]);
    const pinned = draw(instance).items.find((item) => item.id === "course:intro");
    expect(pinned?.why.covers).toContainEqual({ what: "pin", skill: "course:intro", level: 0, weight: 100 });
  });

  it("[S7] leaves an impossible demand aside and plans the rest", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    instance.catalogue.roles[0]!.requirements.push({ skill: "b", level: 4, weight: 9, kind: "must", proof: false });
    const drawn = draw(instance);
    expect(drawn.status).toBe("partial");
    expect(drawn.dropped).toEqual([
      { what: "level", skill: "b", level: 4, weight: 9, kind: "must", why: "impossible" },
    ]);
    expect(drawn.items.map((item) => item.id)).toEqual(["course:intro"]);
    expect(drawn.relax).toBeUndefined();
  });

  it("[F2] counts an owned certification only while it is valid long enough", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    instance.catalogue.roles[0]!.requirements = [{ skill: "a", level: 1, weight: 5, kind: "must", proof: true }];
    instance.person.levels = { a: 1 };
    const owning = (until: string | null, deadline: string | null): string[] =>
      ids({ ...instance, person: { ...instance.person, deadline, certs: [{ id: "badge", until }] } });
    expect(owning(null, null)).toEqual([]);
    expect(owning("2027-11-21", null)).toEqual([]);
    expect(owning("2027-11-20", null)).toEqual(["cert:badge"]);
    expect(owning("2027-06-01", "2027-06-01")).toEqual([]);
    expect(owning("2027-05-31", "2027-06-01")).toEqual(["cert:badge"]);
  });

  it("[F3] ignores what the person holds beyond the catalogue", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    const before = draw(instance);
    instance.person.levels["unheard-of"] = 3;
    instance.person.proofs.push({ skill: "unheard-of", level: 2 });
    instance.person.certs.push({ id: "unheard-of", until: null });
    expect(draw(instance)).toEqual(before);
  });
});

describe("limits", { timeout: 60_000 }, () => {
  it("[S8] lose the lighter demand, and the dearer of two equal ones", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    instance.catalogue.roles[0]!.requirements = [
      { skill: "a", level: 1, weight: 10, kind: "must", proof: false },
      { skill: "b", level: 1, weight: 10, kind: "must", proof: false },
      { skill: "b", level: 2, weight: 90, kind: "should", proof: false },
    ];
    instance.person.deadline = "2026-11-22";
    const drawn = draw(instance);
    expect(drawn.items.map((item) => item.id)).toEqual(["step:b:1"]);
    expect(drawn.dropped.map(({ skill, level, why }) => `${skill} ${level} ${why}`)).toEqual([
      "a 1 deadline",
      "b 2 deadline",
    ]);
    expect(drawn.proof.costOptimal).toBe(true);
  });

  it("[S9] blames the budget where time would do", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    instance.person.prefs.certsWanted = ["badge"];
    instance.person.budget = 10;
    instance.person.deadline = "2027-11-21";
    expect(draw(instance).dropped).toEqual([
      { what: "cert", skill: "badge", level: 0, weight: 100, kind: "should", why: "budget" },
    ]);
  });

  it("[S10] say what it would take to drop nothing", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    instance.person.deadline = "2026-11-22";
    const drawn = draw(instance);
    expect(drawn.items).toEqual([]);
    expect(drawn.finish).toBe("2026-11-21");
    expect(drawn.relax).toEqual({
      finishWithAll: "2026-11-24",
      moneyForAll: 60,
      minutesForAll: 200,
      weeklyFactor: 200 / 120,
      fastest: { minutes: 200, money: 60, finish: "2026-11-24", weeklyFactor: 200 / 120 },
      cheapest: { minutes: 330, money: 0, finish: "2026-11-26", weeklyFactor: 330 / 120 },
    });
  });

  it("[S8] of nothing at all drop everything and say so", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    instance.person.week = [0, 0, 0, 0, 0, 0, 0];
    const drawn = draw(instance);
    expect(drawn).toMatchObject({ status: "partial", items: [], weeks: [], finish: instance.person.start });
    expect(drawn.dropped.map((drop) => drop.why)).toEqual(["deadline"]);
  });
});
