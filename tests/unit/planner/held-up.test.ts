import { describe, expect, it } from "vitest";
import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import { replan } from "@/lib/planner/replan";
import type { Course, Instance, Person, Plan } from "@/lib/planner/types";
import { checkPlan } from "@/tests/support/check-plan";
import { makeSmall } from "./small-instance";

const draw = ({ catalogue, person }: Instance): Plan => plan(compile(catalogue), person);

type Given = { minutes: number; weight: number; needs?: number; maxPerWeek?: number };

/** A role that asks for one level of each skill, each with one course; `needs`: the place of the course that comes before. */
function makeCourses(given: readonly Given[], person: Partial<Person>): Instance {
  const base = makeSmall({ minutesPerMoney: 1 });
  const skills = given.map((_, at) => ({ id: `s${at}`, steps: [] }));
  const courses = given.map(
    ({ minutes, needs, maxPerWeek }, at): Course => ({
      id: `c${at}`,
      minutes,
      money: 0,
      formal: false,
      needs: needs === undefined ? [] : [{ skill: `s${needs}`, level: 1 }],
      raises: [{ skill: `s${at}`, level: 1 }],
      maxPerWeek: maxPerWeek ?? null,
    }),
  );
  const requirements = given.map(({ weight }, at) => ({
    skill: `s${at}`,
    level: 1,
    weight,
    kind: "must" as const,
    proof: false,
  }));
  return {
    ...base,
    catalogue: { skills, courses, projects: [], certs: [], roles: [{ id: "r", requirements }] },
    person: { ...base.person, ...person },
  };
}

const lost = ({ dropped }: Plan) => dropped.map(({ skill, why }) => `${skill} ${why}`);

describe("a deadline that waits and caps run into", () => {
  it("[S8] costs what is released after it, and nothing else", () => {
    const given = [0, 1, 2, 3].map((at) => ({ minutes: 60, weight: 50 + at }));
    const releases = [{ id: "course:c3", notBefore: "2027-03-01", of: "start" as const }];
    const instance = makeCourses(given, { deadline: "2027-01-31", releases });
    const drawn = draw(instance);
    expect(lost(drawn)).toEqual(["s3 deadline"]);
    expect(drawn.items).toHaveLength(3);
    expect(drawn.relax).toMatchObject({ weeklyFactor: null });
    expect(checkPlan(instance, drawn)).toEqual([]);
  });

  it("[S8] takes another way where the cheapest is released too late", () => {
    const instance = makeSmall({ minutesPerMoney: 0 });
    const releases = [{ id: "course:intro", notBefore: "2027-03-01", of: "start" as const }];
    const free = draw({ ...instance, person: { ...instance.person, releases } });
    expect(free.items.map(({ id }) => id)).toEqual(["course:intro"]);
    const drawn = draw({ ...instance, person: { ...instance.person, releases, deadline: "2027-01-31" } });
    expect([drawn.status, ...drawn.items.map(({ id }) => id)]).toEqual(["complete", "step:a:1", "step:a:2"]);
  });

  it("[S8] keeps what fits beside a heavy milestone that its cap makes too long", () => {
    const given = [{ minutes: 100, weight: 90, maxPerWeek: 5 }, ...[1, 2, 3].map(() => ({ minutes: 60, weight: 10 }))];
    const instance = makeCourses(given, { deadline: "2026-12-31" });
    const drawn = draw(instance);
    expect(lost(drawn)).toEqual(["s0 deadline"]);
    expect(drawn.items).toHaveLength(3);
    expect(checkPlan(instance, drawn)).toEqual([]);
  });

  it("[T6] is kept where some schedule keeps it, though another brings value earlier", () => {
    const given = [
      { minutes: 90, weight: 29 },
      { minutes: 105, weight: 69 },
      { minutes: 30, weight: 89 },
      { minutes: 45, weight: 78, needs: 1 },
      { minutes: 105, weight: 54, maxPerWeek: 15 },
    ];
    const made = makeCourses(given, { start: "2026-01-09", week: [15, 15, 15, 15, 15, 15, 15] });
    const { person } = made;
    person.exceptions = [{ from: "2026-01-27", to: "2026-02-03", minutes: 0 }];
    person.prefs = { ...person.prefs, maxParallel: 1, maxPerWeek: 30 };
    const drawn = draw({ ...made, person: { ...person, deadline: "2026-03-30" } });
    expect([drawn.status, drawn.finish <= "2026-03-30"]).toEqual(["complete", true]);
  });
});

describe("a replan", () => {
  it("[R2] never plans a certification again that was just renewed, though its old copy runs out", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    instance.person.prefs.certsWanted = ["badge"];
    instance.person.certs = [{ id: "badge", until: "2027-01-15" }];
    const compiled = compile(instance.catalogue);
    const previous = plan(compiled, instance.person);
    expect(previous.items.map(({ id }) => id)).toContain("cert:badge");
    const done = previous.items.map(({ id, finish, minutes }) => ({ id, on: finish, minutes }));
    const progress = { done, logged: [], today: previous.finish };
    expect(replan(compiled, instance.person, previous, progress).plan.items).toEqual([]);
  });

  it("[R7] before the first day begins on the first day, not before", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    const compiled = compile(instance.catalogue);
    const previous = plan(compiled, instance.person);
    const progress = { done: [], logged: [], today: "2026-10-01" };
    const { plan: replanned } = replan(compiled, instance.person, previous, progress);
    expect(replanned.items.map(({ start }) => start)).toEqual(previous.items.map(({ start }) => start));
  });
});

describe("the order of the input", () => {
  it("[F6] changes nothing where two requirements differ in their proof alone", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    const asked = { skill: "a", level: 2, weight: 50, kind: "must" as const };
    const both = [
      { ...asked, proof: false },
      { ...asked, proof: true },
    ];
    const drawWith = (requirements: typeof both) =>
      draw({
        ...instance,
        catalogue: { ...instance.catalogue, roles: [{ id: "r", requirements }] },
        person: { ...instance.person, deadline: "2026-11-22" },
      });
    expect(drawWith(both).dropped.length).toBeGreaterThan(0);
    expect(JSON.stringify(drawWith(both.toReversed()))).toBe(JSON.stringify(drawWith(both)));
  });
});
