import { describe, expect, it } from "vitest";
import { compile } from "@/lib/planner/compile";
import { findCatalogueCycle } from "@/lib/planner/find-catalogue-cycle";
import { plan } from "@/lib/planner/plan";
import type { Instance } from "@/lib/planner/types";
import { validateInstance } from "@/lib/planner/validate-instance";
import { makeInstance } from "@/tests/support/instance";
import { makeSmall } from "./small-instance";

const small = (): Instance => makeSmall({ minutesPerMoney: 1 });
const pathOf = (change: (instance: Instance) => void): string | null => {
  const instance = small();
  change(instance);
  const checked = validateInstance(JSON.parse(JSON.stringify(instance)));
  return checked.ok ? null : checked.failure.path;
};

describe("an instance", () => {
  it("[F4] is accepted as it is, with a previous plan and everything optional", () => {
    const instance = makeInstance(3, { experience: 3, caps: true });
    instance.person.pins = ["step:s000:1"];
    instance.person.avoidItems = ["course:c000"];
    instance.person.releases = [{ id: "cert:t000", notBefore: "2027-01-01", of: "finish" }];
    instance.previous = plan(compile(instance.catalogue), instance.person);
    instance.progress = { done: [], logged: [{ id: "step:s000:1", minutes: 30 }], today: "2027-01-01" };
    expect(validateInstance(instance)).toEqual({ ok: true, value: instance });
  });

  it.each<[string, (instance: Instance) => void]>([
    ["format", (i) => Object.assign(i, { format: "waymark.instance/2" })],
    ["catalogue.skills[0].steps[1].minutes", (i) => void (i.catalogue.skills[0]!.steps[1]!.minutes = 0)],
    ["catalogue.skills[0].steps[1].minutes", (i) => void (i.catalogue.skills[0]!.steps[1]!.minutes = 1.5)],
    [
      "progress.logged[1].id",
      (i) => {
        const logged = [30, 45].map((minutes) => ({ id: "step:a:1", minutes }));
        i.progress = { done: [], logged, today: "2027-01-01" };
      },
    ],
    ["catalogue.skills[1].id", (i) => void (i.catalogue.skills[1]!.id = "a")],
    [
      "catalogue.skills[1].steps[0].needs[0].skill",
      (i) => i.catalogue.skills[1]!.steps[0]!.needs.push({ skill: "x", level: 1 }),
    ],
    [
      "catalogue.skills[1].steps[0].needs[0].level",
      (i) => i.catalogue.skills[1]!.steps[0]!.needs.push({ skill: "a", level: 5 }),
    ],
    ["catalogue.courses[0].raises[0].skill", (i) => void (i.catalogue.courses[0]!.raises[0]!.skill = "x")],
    ["catalogue.courses[0].money", (i) => void (i.catalogue.courses[0]!.money = -1)],
    ["catalogue.certs[0].needsCerts[0]", (i) => i.catalogue.certs[0]!.needsCerts.push("x")],
    ["catalogue.certs[0].validMonths", (i) => void (i.catalogue.certs[0]!.validMonths = 0)],
    ["catalogue.roles[0].requirements[0].weight", (i) => void (i.catalogue.roles[0]!.requirements[0]!.weight = 101)],
    ["catalogue.roles[0].requirements[0].skill", (i) => void (i.catalogue.roles[0]!.requirements[0]!.skill = "x")],
    ["person.role", (i) => void (i.person.role = "x")],
    ["person.start", (i) => void (i.person.start = "2026-02-30")],
    ["person.week", (i) => void i.person.week.pop()],
    ["person.week[3]", (i) => void (i.person.week[3] = -15)],
    ["person.exceptions[0].to", (i) => i.person.exceptions.push({ from: "2027-01-02", to: "2027-01-01", minutes: 0 })],
    ["person.deadline", (i) => Object.assign(i.person, { deadline: "soon" })],
    ["person.budget", (i) => Object.assign(i.person, { budget: "0" })],
    ["person.prefs.maxParallel", (i) => void (i.person.prefs.maxParallel = 0)],
    ["person.prefs.certsWanted[0]", (i) => i.person.prefs.certsWanted.push("x")],
    ["person.prefs.certsAvoided[0]", (i) => i.person.prefs.certsAvoided.push("x")],
    ["person.pins[0]", (i) => void (i.person.pins = ["step:a:9"])],
    ["person.levels.a", (i) => void (i.person.levels["a"] = 5)],
    [
      "person.prefs.minutesPerMoney",
      (i) => {
        i.person.prefs.minutesPerMoney = 1_000_000_000;
        i.catalogue.certs[0]!.money = 1_000_000_000;
      },
    ],
    ["progress.today", (i) => Object.assign(i, { progress: { done: [], logged: [] } })],
  ])("[F4] is refused with the path %s", (path, change) => {
    expect(pathOf(change)).toBe(path);
  });

  it("[F4] is refused when it is no instance at all", () => {
    for (const input of [null, 1, "x", [], {}]) expect(validateInstance(input)).toMatchObject({ ok: false });
  });
});

describe("prerequisites in a circle", () => {
  it("[F5] are found and one circle is named", () => {
    const { catalogue, person } = small();
    catalogue.skills[0]!.steps[0]!.needs.push({ skill: "b", level: 1 });
    catalogue.skills[1]!.steps[0]!.needs.push({ skill: "a", level: 1 });
    const compiled = compile(catalogue);
    expect(compiled.isAcyclic).toBe(false);
    expect([...(findCatalogueCycle(compiled) ?? [])].sort()).toEqual(["step:a:1", "step:b:1"]);
    expect(() => plan(compiled, person)).toThrow("circle");
  });

  it("[F5] are not seen where there are none", () => {
    for (let seed = 0; seed < 20; seed++) {
      const compiled = compile(makeInstance(seed, { experience: 3 }).catalogue);
      expect(compiled.isAcyclic && findCatalogueCycle(compiled) === null).toBe(true);
    }
  });
});

describe("a catalogue as numbers", () => {
  it("[F1] gives what steps, courses, projects and certifications give", () => {
    const { catalogue } = small();
    catalogue.courses[0]!.needs = [{ skill: "a", level: 1 }];
    catalogue.courses[0]!.raises.push({ skill: "b", level: 2 });
    const compiled = compile(catalogue);
    const given = (id: string): number[] => {
      const item = compiled.itemIndex.get(id)!;
      return [...compiled.gives.to.subarray(compiled.gives.start[item]!, compiled.gives.start[item + 1]!)];
    };
    // a has the facts 0 to 3, b 4 to 7, the certification 8, proofs of a 9 to 12.
    expect(given("step:a:2")).toEqual([1]);
    expect(given("course:intro")).toEqual([1, 4, 5]);
    expect(given("cert:badge")).toEqual([8, 9, 10]);
    const step = compiled.itemIndex.get("step:b:2")!;
    expect([...compiled.needs.to.subarray(compiled.needs.start[step]!, compiled.needs.start[step + 1]!)]).toEqual([4]);
  });

  it("[F4] refuses an id it does not hold", () => {
    const { catalogue } = small();
    catalogue.projects.push({ id: "p", minutes: 15, money: 0, needs: [{ skill: "x", level: 1 }], proves: [] });
    expect(() => compile(catalogue)).toThrow("unknown skill x");
  });
});
