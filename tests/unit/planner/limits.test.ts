import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import type { Instance, Person, Plan, RelaxChoice } from "@/lib/planner/types";
import { addDays } from "@/lib/time/add-days";
import { makeInstance } from "@/tests/support/instance";
import { tighten } from "@/tests/support/tighten";
import { makeSmall } from "./small-instance";

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const draw = ({ catalogue, person }: Instance, change: Partial<Person> = {}): Plan =>
  plan(compile(catalogue), { ...person, ...change });
const fits = (instance: Instance, change: Partial<Person>): boolean =>
  draw(instance, change).dropped.every((drop) => drop.why === "impossible");

/** The small instance whose role asks for b at level 1 (75 minutes) and for a proof of a that takes 45 minutes and 500 units. */
function makeProof(deadline: string | null, budget: number | null): Instance {
  const instance = makeSmall({ minutesPerMoney: 1 });
  instance.catalogue.courses = [];
  instance.catalogue.roles[0]!.requirements = [
    { skill: "b", level: 1, weight: 90, kind: "must", proof: false },
    { skill: "a", level: 1, weight: 10, kind: "must", proof: true },
  ];
  instance.person.levels = { a: 1 };
  Object.assign(instance.person, { deadline, budget });
  return instance;
}

describe("why something was left out", { timeout: 60_000 }, () => {
  it.each<[string, string | null, number | null, string[]]>([
    ["nothing is short", "2026-11-22", 500, []],
    ["a day is missing", "2026-11-21", 500, ["deadline"]],
    ["money alone is short", "2026-11-22", 499, ["budget"]],
    ["there is no deadline", null, 499, ["budget"]],
    ["there is no budget", "2026-11-21", null, ["deadline"]],
  ])("[S9] is told where %s", (_, deadline, budget, expected) => {
    const drawn = draw(makeProof(deadline, budget));
    expect(drawn.dropped.map((drop) => drop.why)).toEqual(expected);
  });

  it("[S9] is the limit exceeded by the greater share where both are short", () => {
    const both = (budget: number): string[] => {
      const instance = makeProof("2026-11-22", budget);
      instance.catalogue.certs[0]!.minutes = 90;
      return draw(instance).dropped.map((drop) => drop.why);
    };
    // 165 minutes of 120 are needed: 1.4 times; 500 units of 400: 1.25 times, of 250: twice.
    expect(both(400)).toEqual(["deadline"]);
    expect(both(250)).toEqual(["budget"]);
  });

  it("[S9] is the deadline where either limit alone could give way", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    Object.assign(instance.person, { deadline: "2026-11-22", budget: 50 });
    instance.catalogue.courses[0]!.minutes = 100;
    expect(fits(instance, { deadline: null })).toBe(true);
    expect(fits(instance, { budget: null })).toBe(true);
    expect(draw(instance).dropped.map((drop) => drop.why)).toEqual(["deadline"]);
  });

  it("[S9] is the deadline where a weekly cap makes the plan too long", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    Object.assign(instance.person, { deadline: "2026-11-30", budget: 1000 });
    instance.catalogue.courses = [];
    instance.person.prefs.maxPerWeek = 60;
    expect(draw(instance).dropped.map((drop) => drop.why)).toEqual(["deadline"]);
  });

  it("[S9] agrees with plans that lift one limit, wherever one demand is left out", () => {
    let compared = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const instance = tighten(holdForever(makeInstance(seed, { skills: 6, requirements: 3 })), seed);
        const reasons = draw(instance).dropped.filter((drop) => drop.why !== "impossible");
        if (reasons.length !== 1) return;
        compared++;
        const untimed = fits(instance, { deadline: null });
        const unpaid = fits(instance, { budget: null });
        if (untimed || unpaid) expect(reasons[0]!.why).toBe(untimed ? "deadline" : "budget");
      }),
      { numRuns: 120 },
    );
    expect(compared).toBeGreaterThan(15);
  });
});

describe("what is left out", { timeout: 60_000 }, () => {
  it("[S8] would not fit as it is, even where hardly anything was searched", () => {
    let asked = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = makeInstance(seed, { skills: 6, requirements: 5 });
        const role = drawn.catalogue.roles[0]!;
        for (const own of role.requirements) own.proof = false;
        drawn.person.prefs.certsWanted = [];
        const { catalogue, person } = tighten(drawn, seed);
        const { dropped } = plan(compile(catalogue), person, { dropNodes: 1 });
        const isLost = ({ skill, level }: { skill: string; level: number }): boolean =>
          dropped.some((drop) => drop.skill === skill && drop.level === level);
        const kept = role.requirements.filter((own) => !isLost(own));
        for (const lost of role.requirements.filter(isLost)) {
          if (dropped.some((drop) => drop.skill === lost.skill && drop.why === "impossible")) continue;
          asked++;
          const roles = [{ ...role, requirements: [...kept, lost] }];
          expect(draw({ format: "waymark.instance/1", catalogue: { ...catalogue, roles }, person }).status).toBe(
            "partial",
          );
        }
      }),
      { numRuns: 80 },
    );
    expect(asked).toBeGreaterThan(20);
  });
});

describe("what it would take to drop nothing", { timeout: 60_000 }, () => {
  it("[S10] is the earliest day, the cheapest plan and the least of either with the other limit kept", () => {
    let compared = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const instance = tighten(holdForever(makeInstance(seed, { skills: 8, requirements: 4 })), seed);
        const { relax, proof } = draw(instance);
        if (!relax || !proof.costOptimal) return;
        compared++;
        const { budget, deadline } = instance.person;
        expectLeast(instance, relax.fastest, { budget: null }, "finish");
        expectLeast(instance, relax.cheapest, { deadline: null }, "money");
        if (budget !== null) expectLeast(instance, relax.inBudget, { budget }, "finish");
        if (deadline !== null) expectLeast(instance, relax.inTime, { deadline }, "money");
        expect(fits(instance, { deadline: relax.finishWithAll, budget: relax.moneyForAll })).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(30);
  });

  it("[S10] counts the hours a week that would do, with the budget kept", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    Object.assign(instance.person, { deadline: "2026-11-22", budget: 50 });
    const { relax } = draw(instance);
    expect(relax?.fastest?.weeklyFactor).toBe(200 / 120);
    expect(relax?.inBudget).toEqual({ minutes: 330, money: 0, finish: "2026-11-26", weeklyFactor: 330 / 120 });
    expect(relax?.inTime).toBeUndefined();
    const week = Array.from({ length: 7 }, () => Math.ceil(60 * (330 / 120)));
    expect(fits(instance, { week })).toBe(true);
    expect(fits(instance, { week: week.map((minutes) => minutes - 1) })).toBe(false);
  });

  it("[S10] allows for months of experience, which no hours a week make shorter", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    const role = instance.catalogue.roles[0]!;
    role.requirements = [{ skill: "a", level: 1, weight: 50, kind: "must", proof: false }];
    role.needsMonths = 6;
    instance.catalogue.experience = [
      { id: "job", months: 6, minutes: 60, money: 0, needs: [{ skill: "a", level: 1 }], proves: [], givesMonths: 6 },
    ];
    instance.person.deadline = "2026-12-31";
    const { dropped, relax } = draw(instance);
    expect(dropped).toMatchObject([{ what: "months", why: "deadline" }]);
    // Two days of study, then six months.
    expect(relax).toMatchObject({ finishWithAll: "2027-05-22", weeklyFactor: null, minutesForAll: 180 });
    expect(relax?.fastest).toMatchObject({ finish: "2027-05-22", months: 6, weeklyFactor: null });
    expect(fits(instance, { deadline: "2027-05-22" })).toBe(true);
    expect(fits(instance, { deadline: "2027-05-21" })).toBe(false);
  });

  it("[S10] allows for weekly caps", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    instance.catalogue.courses = [];
    instance.person.deadline = "2026-11-30";
    instance.person.prefs.maxPerWeek = 60;
    // 120 and 210 minutes, 60 of each a week: the second begins in the week in which the first ends.
    expect(draw(instance).relax?.finishWithAll).toBe("2026-12-14");
    expect(fits(instance, { deadline: "2026-12-14" })).toBe(true);
    expect(fits(instance, { deadline: "2026-12-13" })).toBe(false);
  });

  it("[S10] says 9999-12-31 where the calendar never has the minutes", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    instance.person.week = [0, 0, 0, 0, 0, 0, 0];
    expect(draw(instance).relax).toMatchObject({ finishWithAll: "9999-12-31", weeklyFactor: null });
  });
});

/** Whether an owned certification counts depends on the deadline, which these tests move. */
function holdForever(instance: Instance): Instance {
  const certs = instance.person.certs.map(({ id }) => ({ id, until: null }));
  return { ...instance, person: { ...instance.person, certs } };
}

/** With that day or that much money, and `kept` for the other limit, everything fits; with less it does not. */
function expectLeast(
  instance: Instance,
  choice: RelaxChoice | undefined,
  kept: Partial<Person>,
  what: "finish" | "money",
): void {
  const limit = (less: number): Partial<Person> =>
    what === "finish" ? { deadline: addDays(choice!.finish, -less) } : { budget: choice!.money - less };
  if (choice === undefined) {
    expect(fits(instance, { ...kept, ...(what === "finish" ? { deadline: null } : { budget: null }) })).toBe(false);
    return;
  }
  expect(fits(instance, { ...kept, ...limit(0) })).toBe(true);
  if (what === "finish" || choice.money > 0) expect(fits(instance, { ...kept, ...limit(1) })).toBe(false);
}
