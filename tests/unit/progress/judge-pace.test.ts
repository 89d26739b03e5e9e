import { describe, expect, it } from "vitest";
import type { Constraints } from "@/lib/planner/roadmap/types";
import { judgePace, type PaceFacts } from "@/lib/progress/judge-pace";
import { addDays } from "@/lib/time/add-days";
import { sampleSnapshot, sampleStep } from "../view/sample-roadmap";
import { noEdits } from "@/lib/planner/roadmap/no-edits";

const constraints: Constraints = {
  startOn: "2027-01-04",
  weekdayMinutes: [120, 120, 120, 120, 120, 0, 0],
  weeksOff: [],
  deadlineOn: null,
  budgetCents: null,
  certificationsWanted: [],
  certificationsAvoided: [],
  acceptsFormalEducation: false,
  minutesPerDollar: 2,
  ...noEdits,
};
const step = sampleStep("step:linux:2", { hours: { low: 80, likely: 100, high: 140 } });
const mondays = ["2027-01-04", "2027-01-11", "2027-01-18"];
/** Ten hours are planned a week. */
const weeks = (...hours: number[]) =>
  mondays.map((on, at) => ({ on, minutes: (hours[at] ?? 0) * 60 })).filter(({ minutes }) => minutes > 0);

function facts(given: Partial<PaceFacts>, p50On = "2027-12-01"): PaceFacts {
  const finish = { plannedOn: p50On, p50On, p80On: p50On };
  return {
    snapshot: sampleSnapshot([step], [], { finish }),
    constraints,
    steps: [{ step, status: "in-progress", spentMinutes: 0, startedOn: "2027-01-04" }],
    worked: [],
    today: "2027-01-25",
    ...given,
  };
}

describe("judgePace", () => {
  it.each([
    ["all under 60 %", weeks(5, 5.5, 3), "fewer-hours", 45],
    ["all over 140 %", weeks(15, 15, 18), "more-hours", 160],
    ["one of them at 60 %", weeks(5, 6, 3), undefined, undefined],
    ["one of them at 140 %", weeks(15, 14, 18), undefined, undefined],
    ["a week without any, after two short ones", weeks(5, 5), "fewer-hours", 33],
    ["two only", weeks(0, 5, 5), undefined, undefined],
  ])("three whole weeks: %s", (_, worked, reason, percentOfHours) => {
    const news = judgePace(facts({ worked }));
    expect(news?.reason).toBe(reason);
    expect(news?.percentOfHours).toBe(percentOfHours);
  });

  it("looks past a week off, and at the last three weeks only", () => {
    const off = { ...constraints, weeksOff: [{ from: "2027-01-11", to: "2027-01-17" }] };
    expect(judgePace(facts({ constraints: off, worked: weeks(5, 0, 5) }))).toBeNull();
    const four = [{ on: "2027-01-04", minutes: 600 }, ...mondays.map((on) => ({ on: addDays(on, 7), minutes: 120 }))];
    expect(judgePace(facts({ worked: four, today: "2027-02-01" }))?.reason).toBe("fewer-hours");
  });

  it("tells of a finish that is more than a week later than the plan's, and of none that is not", () => {
    const late = judgePace(facts({}, "2027-02-01"));
    expect(late).toMatchObject({ reason: "later", percentOfHours: null, finish: { from: "2027-02-01" } });
    const to = late?.finish?.to ?? "";
    expect(judgePace(facts({}, addDays(to, -8)))?.finish?.days).toBe(8);
    expect(judgePace(facts({}, addDays(to, -7)))).toBeNull();
  });

  it("says nothing once all is done", () => {
    const steps = [{ step, status: "done" as const, spentMinutes: 60, startedOn: null }];
    expect(judgePace(facts({ steps, worked: weeks(1, 1, 1) }))).toBeNull();
  });
});
