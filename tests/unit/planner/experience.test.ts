import { describe, expect, it } from "vitest";
import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import type { Experience, Instance, Plan } from "@/lib/planner/types";
import { makeSmall } from "./small-instance";

const draw = ({ catalogue, person }: Instance): Plan => plan(compile(catalogue), person);
const experience = (id: string, change: Partial<Experience>): Experience => ({
  id,
  months: 6,
  minutes: 60,
  money: 0,
  needs: [],
  proves: [],
  givesMonths: 6,
  ...change,
});

/** The small instance whose role asks for a at level 1 and for months of experience. */
function makeSenior(months: number, offers: Experience[]): Instance {
  const instance = makeSmall({ minutesPerMoney: 5 });
  instance.catalogue.roles[0]!.requirements = [{ skill: "a", level: 1, weight: 50, kind: "must", proof: false }];
  instance.catalogue.roles[0]!.needsMonths = months;
  instance.catalogue.experience = offers;
  return instance;
}

describe("months that a role asks for", () => {
  it("[S11] bring in the cheapest experience that adds up", () => {
    const offers = [
      experience("dear", { months: 12, givesMonths: 12, minutes: 300 }),
      experience("one", {}),
      experience("two", {}),
    ];
    const drawn = draw(makeSenior(12, offers));
    expect(drawn.status).toBe("complete");
    expect(drawn.items.map((item) => item.id).sort()).toEqual(["experience:one", "experience:two", "step:a:1"]);
    expect(drawn.proof.costOptimal).toBe(true);
    const covered = drawn.items.filter((item) => item.why.covers.some((demand) => demand.what === "months"));
    expect(covered.map((item) => item.id).sort()).toEqual(["experience:one", "experience:two"]);
  });

  it("[S11] count what the person has", () => {
    const instance = makeSenior(12, [experience("one", {}), experience("two", {})]);
    instance.person.experienceMonths = 6;
    expect(
      draw(instance)
        .items.map((item) => item.id)
        .sort(),
    ).toEqual(["experience:one", "step:a:1"]);
    instance.person.experienceMonths = 12;
    expect(draw(instance).items.map((item) => item.id)).toEqual(["step:a:1"]);
  });

  it("[S7] are dropped as impossible when all experience together is too little", () => {
    const drawn = draw(makeSenior(18, [experience("one", {}), experience("two", {})]));
    expect(drawn.items.map((item) => item.id)).toEqual(["step:a:1"]);
    expect(drawn.dropped).toEqual([
      { what: "months", skill: "r", level: 18, weight: 100, kind: "must", why: "impossible" },
    ]);
  });

  it("[S8] are dropped for the deadline when the calendar has too few", () => {
    const instance = makeSenior(12, [experience("one", {}), experience("two", {})]);
    instance.person.deadline = "2027-11-20";
    const tooSoon = draw(instance);
    expect(tooSoon.items.map((item) => item.id)).toEqual(["step:a:1"]);
    expect(tooSoon.dropped).toMatchObject([{ what: "months", why: "deadline" }]);
    instance.person.deadline = "2027-11-21";
    expect(draw(instance).status).toBe("complete");
  });
});

describe("experience on the calendar", () => {
  it("[T8] runs for its months beside study, one after another, its own minutes spread", () => {
    const instance = makeSenior(7, [
      experience("one", { months: 1, minutes: 80 }),
      experience("two", { months: 2, minutes: 0, givesMonths: 1 }),
    ]);
    const drawn = draw(instance);
    const times = Object.fromEntries(drawn.items.map(({ id, start, finish }) => [id, `${start} ${finish}`]));
    expect(times).toEqual({
      "step:a:1": "2026-11-21 2026-11-22",
      "experience:two": "2026-11-21 2027-01-21",
      "experience:one": "2027-01-21 2027-02-21",
    });
    const own = drawn.weeks.flatMap((week) =>
      week.sessions.filter(([id]) => id === "experience:one").map(([, minutes]) => minutes),
    );
    expect(own.reduce((sum, minutes) => sum + minutes, 0)).toBe(80);
    expect(Math.max(...own)).toBeLessThanOrEqual(30);
    expect(drawn).toMatchObject({ finish: "2027-02-21", proof: { finish: "2027-02-21", finishOptimal: true } });
  });

  it("[T8] starts once its needs hold, and study that waits for it comes after", () => {
    const instance = makeSenior(0, [
      experience("one", { months: 1, givesMonths: 6, needs: [{ skill: "a", level: 1 }] }),
    ]);
    instance.catalogue.certs[0]!.needsMonths = 6;
    instance.person.prefs.certsWanted = ["badge"];
    const drawn = draw(instance);
    expect(drawn.items.map(({ id, start, finish }) => `${id} ${start} ${finish}`)).toEqual([
      "step:a:1 2026-11-21 2026-11-22",
      "experience:one 2026-11-22 2026-12-22",
      "cert:badge 2026-12-28 2026-12-28",
    ]);
    expect(drawn.items[2]!.after).toEqual(["experience:one", "step:a:1"]);
  });

  it("[S3] may prove a level, if that is the cheapest way", () => {
    const instance = makeSenior(0, [
      experience("one", { minutes: 10, givesMonths: 0, proves: [{ skill: "a", level: 1 }] }),
    ]);
    instance.catalogue.roles[0]!.requirements[0]!.proof = true;
    expect(
      draw(instance)
        .items.map((item) => item.id)
        .sort(),
    ).toEqual(["experience:one", "step:a:1"]);
  });

  it("[T10] has no float where it is the last chain, and study beside it has", () => {
    const drawn = draw(makeSenior(6, [experience("one", {})]));
    const slack = Object.fromEntries(drawn.items.map((item) => [item.id, item.slackDays]));
    expect(slack["experience:one"]).toBe(0);
    expect(slack["step:a:1"]).toBeGreaterThan(150);
  });
});
