import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCalendar, dayOfMinute, findMinute, minutesUntilDay, totalMinutes } from "@/lib/planner/calendar";
import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import type { Instance, Plan } from "@/lib/planner/types";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { toDayNumber } from "@/lib/time/to-day-number";
import { makeInstance } from "@/tests/support/instance";
import { makeSmall } from "./small-instance";

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const draw = ({ catalogue, person }: Instance): Plan => plan(compile(catalogue), person);
const dates = (drawn: Plan): string[] => drawn.items.map(({ id, start, finish }) => `${id} ${start} ${finish}`);

describe("the calendar", { timeout: 60_000 }, () => {
  const calendar = createCalendar({
    start: "2026-11-21",
    week: [60, 0, 60, 0, 60, 30, 0],
    exceptions: [
      { from: "2026-11-23", to: "2026-11-25", minutes: 0 },
      { from: "2026-11-25", to: "2026-11-27", minutes: 300 },
    ],
  });

  it("[T1] counts weekdays, exceptions with the smallest first, and nothing before the start", () => {
    const until = (day: string): number => minutesUntilDay(calendar, toDayNumber(day));
    expect(until("2026-11-20")).toBe(0);
    expect(until("2026-11-21")).toBe(30);
    expect(until("2026-11-25")).toBe(30);
    expect(until("2026-11-26")).toBe(330);
    expect(until("2026-11-27")).toBe(630);
    expect(until("2026-11-30")).toBe(720);
  });

  it("[T1] finds the day of a minute, and ends with the last day that can be written", () => {
    const on = (minute: number): string => fromDayNumber(dayOfMinute(calendar, minute));
    expect([on(1), on(30), on(31), on(330), on(331)]).toEqual([
      "2026-11-21",
      "2026-11-21",
      "2026-11-26",
      "2026-11-26",
      "2026-11-27",
    ]);
    expect(on(totalMinutes(calendar) + 1)).toBe("9999-12-31");
  });

  it("[T1] has a day for every minute and a minute for every day", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 20_000 }), (seed, minute) => {
        const own = createCalendar(makeInstance(seed).person);
        const { week, used } = findMinute(own, minute);
        const day = dayOfMinute(own, minute);
        expect(Math.floor((day - own.firstMonday) / 7)).toBe(week);
        expect(used).toBeGreaterThan(0);
        expect(minutesUntilDay(own, day)).toBeGreaterThanOrEqual(minute);
        expect(minutesUntilDay(own, day - 1)).toBeLessThan(minute);
      }),
    );
  });
});

describe("without caps and waits", { timeout: 60_000 }, () => {
  it("[T2] works one milestone after another, day by day", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    instance.person.exceptions = [{ from: "2026-11-23", to: "2026-11-24", minutes: 15 }];
    const drawn = draw(instance);
    expect(dates(drawn)).toEqual(["step:a:1 2026-11-21 2026-11-22", "step:a:2 2026-11-23 2026-11-27"]);
    expect(drawn.weeks).toEqual([
      { monday: "2026-11-16", sessions: [["step:a:1", 120]] },
      { monday: "2026-11-23", sessions: [["step:a:2", 210]] },
    ]);
    expect(drawn.proof).toMatchObject({ finish: "2026-11-27", finishOptimal: true, valueOptimal: true });
  });

  it("[T2] ends when the sum of all minutes is worked", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const instance = makeInstance(seed);
        const drawn = draw(instance);
        if (drawn.items.length === 0) return;
        const day = dayOfMinute(createCalendar(instance.person), drawn.totals.minutes);
        expect(drawn.finish).toBe(fromDayNumber(day));
      }),
      { numRuns: 60 },
    );
  });

  it("[T10] leaves a milestone as much float as nothing behind it uses", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    instance.catalogue.roles[0]!.requirements.push({ skill: "b", level: 2, weight: 1, kind: "should", proof: false });
    const drawn = draw(instance);
    const slack = Object.fromEntries(drawn.items.map((item) => [item.id, item.slackDays]));
    // 495 minutes at 60 a day: day 9 of 9. Behind a:1 lie 210 minutes, so it may end on day 5 and ends on day 2.
    expect(slack).toEqual({ "step:a:1": 3, "step:a:2": 3, "step:b:1": 0, "step:b:2": 0 });
  });

  it("[T11] cuts phases that follow each other", () => {
    const drawn = draw(makeInstance(11, { skills: 20, requirements: 10 }));
    expect(drawn.phases.length).toBeGreaterThan(1);
    expect(drawn.phases.length).toBeLessThanOrEqual(8);
    expect(drawn.phases.flatMap((phase) => phase.items)).toEqual(drawn.items.map((item) => item.id));
    expect(drawn.items.map((item) => item.phase)).toEqual(drawn.items.map((item) => item.phase).sort((a, b) => a - b));
  });
});

describe("with weekly caps", { timeout: 60_000 }, () => {
  it("[T4] keeps to the smaller of both caps and opens more beside", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    instance.catalogue.roles[0]!.requirements.push({ skill: "b", level: 1, weight: 1, kind: "should", proof: false });
    instance.person.start = "2026-11-23";
    instance.person.prefs.maxPerWeek = 60;
    const drawn = draw(instance);
    expect(drawn.weeks.slice(0, 2)).toEqual([
      {
        monday: "2026-11-23",
        sessions: [
          ["step:a:1", 60],
          ["step:b:1", 60],
        ],
      },
      {
        monday: "2026-11-30",
        sessions: [
          ["step:a:1", 60],
          ["step:b:1", 15],
          ["step:a:2", 60],
        ],
      },
    ]);
  });

  it("[T5] opens no more than allowed", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    instance.catalogue.roles[0]!.requirements.push({ skill: "b", level: 1, weight: 1, kind: "should", proof: false });
    instance.person.start = "2026-11-23";
    instance.person.prefs.maxPerWeek = 60;
    instance.person.prefs.maxParallel = 1;
    expect(draw(instance).weeks[0]).toEqual({ monday: "2026-11-23", sessions: [["step:a:1", 60]] });
  });

  it("[T6] states a lower bound on the end that no plan beats", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const capped = makeInstance(seed, { caps: true });
        const drawn = draw(capped);
        expect(drawn.proof.finish <= drawn.finish).toBe(true);
        const generous = draw({
          ...capped,
          person: { ...capped.person, prefs: { ...capped.person.prefs, maxParallel: 50 } },
        });
        expect(drawn.proof.finish <= generous.finish).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe("with days to wait for", { timeout: 60_000 }, () => {
  it("[T7] begins a cohort in time, with other work before it, and idles where there is none", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    instance.catalogue.roles[0]!.requirements.push({ skill: "b", level: 1, weight: 1, kind: "should", proof: false });
    instance.person.releases = [{ id: "course:intro", notBefore: "2026-12-02", of: "start" }];
    expect(dates(draw(instance))).toEqual(["step:b:1 2026-11-21 2026-11-22", "course:intro 2026-12-07 2026-12-10"]);
  });

  it("[T7] finishes an exam on its day, prepared before, and what needs it waits", () => {
    const instance = makeSmall({ minutesPerMoney: 1 });
    instance.catalogue.roles[0]!.requirements = [{ skill: "a", level: 1, weight: 5, kind: "must", proof: true }];
    instance.catalogue.certs.push({
      ...instance.catalogue.certs[0]!,
      id: "next",
      needs: [],
      needsCerts: ["badge"],
      proves: [],
    });
    instance.person.levels = { a: 1 };
    instance.person.prefs.certsWanted = ["next"];
    instance.person.releases = [{ id: "cert:badge", notBefore: "2027-01-04", of: "finish" }];
    expect(dates(draw(instance))).toEqual(["cert:badge 2026-11-21 2027-01-04", "cert:next 2027-01-04 2027-01-04"]);
  });

  it("[T9] moves a certification late that would expire, or lists it for renewal", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    instance.catalogue.certs[0]!.validMonths = 1;
    instance.person.prefs.certsWanted = ["badge"];
    instance.person.levels = { a: 1 };
    instance.catalogue.skills[1]!.steps[0]!.minutes = 6000;
    instance.catalogue.roles[0]!.requirements = [{ skill: "b", level: 1, weight: 1, kind: "must", proof: false }];
    const late = draw(instance);
    expect(late.items.map((item) => item.id)).toEqual(["step:b:1", "cert:badge"]);
    expect(late.renew).toBeUndefined();
    instance.catalogue.certs.push({
      ...instance.catalogue.certs[0]!,
      id: "slow",
      minutes: 4000,
      needs: [],
      needsCerts: ["badge"],
    });
    instance.person.prefs.certsWanted = ["badge", "slow"];
    expect(draw(instance).renew).toEqual(["cert:badge"]);
  });
});
