import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlanValues } from "@/app/(open)/roadmaps/new/forms";
import { type PlanValues, readPlanValues } from "@/app/_ui/new-roadmap/plan-values";

const today = "2026-11-23";
const sound = readPlanValues({ role: "ciso" }, today);
const check = (changed: Partial<PlanValues>) => checkPlanValues({ ...sound, ...changed }, today);
const isPlain = (text: string) => text.endsWith(".") && !/^Invalid|^Too|expected/.test(text);
const exam = "aws-cloud-practitioner";

describe("checkPlanValues", () => {
  it("reads the defaults as limits", () => {
    expect(check({})).toEqual({
      errors: {},
      plan: {
        role: "ciso",
        hours: 10,
        days: [1, 2, 3, 4, 5, 6, 7],
        start: today,
        deadline: null,
        budget: null,
        weeksOff: [],
        wanted: [],
        avoided: [],
        held: [],
        formal: false,
        worth: 30,
        experience: 0,
      },
    });
  });

  it.each<[string, Partial<PlanValues>, string]>([
    ["role", { role: "unknown" }, "Choose one of the roles."],
    ["role", { role: "__proto__" }, "Choose one of the roles."],
    ["hours", { hours: "0" }, "A plan needs at least 1 hour a week."],
    ["hours", { hours: "0.75" }, "A plan needs at least 1 hour a week."],
    ["hours", { hours: "80.25" }, "Use at most 80 hours a week."],
    ["hours", { hours: "7.3" }, "Use whole quarters of an hour, such as 7.25 or 7.5."],
    ["hours", { hours: "1e9" }, "Enter the hours as a number, such as 10 or 7.5."],
    ["hours", { hours: "1000000000" }, "Use at most 80 hours a week."],
    ["hours", { hours: "" }, "Enter the hours as a number, such as 10 or 7.5."],
    ["hours", { hours: "-5" }, "A plan needs at least 1 hour a week."],
    ["days", { days: [] }, "Choose at least one day."],
    ["days", { days: ["1", "8"] }, "Choose days from Monday to Sunday."],
    ["start", { start: "2027-02-30" }, "“2027-02-30” is not a day that exists. Write one as 2027-03-14."],
    ["start", { start: "2046-11-23" }, "Choose a start within the next five years."],
    ["start", { start: "2031-11-24" }, "Choose a start within the next five years."],
    ["start", { start: "2025-11-22" }, "Choose a start within the last year, or later."],
    ["deadline", { deadline: "2026-11-22" }, "The deadline must be after the start."],
    ["deadline", { deadline: today }, "The deadline must be after the start."],
    ["deadline", { deadline: "2027-02-30" }, "“2027-02-30” is not a day that exists. Write one as 2027-03-14."],
    ["deadline", { deadline: "2041-11-24" }, "Choose a deadline within 15 years of the start."],
    ["budget", { budget: "-1" }, "A budget cannot be below 0."],
    ["budget", { budget: "9999999999" }, "Use at most 1,000,000 dollars."],
    ["budget", { budget: "1000000.01" }, "Use at most 1,000,000 dollars."],
    ["budget", { budget: "cheap" }, "Enter the budget as a number of US dollars, or leave it empty."],
    ["worth", { worth: "0" }, "Use at least 1 dollar."],
    ["worth", { worth: "1001" }, "Use at most 1,000 dollars."],
    ["experience", { experience: "1.5" }, "Use whole months."],
    ["experience", { experience: "721" }, "Use at most 720 months."],
    ["wanted", { wanted: ["no-such-exam"] }, "A certification in the list is not known."],
    ["weeksOff", { weeksOff: [{ from: "2027-01-05", to: "" }] }, "Enter both the first and the last day."],
    [
      "weeksOff",
      { weeksOff: [{ from: "2027-01-05", to: "2027-01-04" }] },
      "Time off must end on the day it begins, or later.",
    ],
    [
      "weeksOff",
      { weeksOff: [{ from: "2027-01-05", to: "2028-01-07" }] },
      "Use at most a year for one stretch of time off.",
    ],
    [
      "weeksOff",
      { weeksOff: Array.from({ length: 7 }, () => ({ from: "2027-01-05", to: "2027-01-05" })) },
      "Use at most six stretches of time off.",
    ],
  ])("%s: %j is refused", (field, changed, message) => {
    expect(check(changed)).toEqual({ plan: null, errors: { [field]: [message] } });
  });

  it("refuses more digits than a number holds, in the field's own words", () => {
    expect(check({ hours: "9".repeat(400) }).errors["hours"]).toEqual([
      "Enter the hours as a number, such as 10 or 7.5.",
    ]);
  });

  it("refuses a certification that is both wanted and ruled out, by name", () => {
    const { errors } = check({ wanted: [exam], avoided: [exam] });
    expect(Object.keys(errors)).toEqual(["avoided"]);
    expect(errors["avoided"]?.[0]).toMatch(/is also wanted or held\. Keep one\.$/);
  });

  it.each<[Partial<PlanValues>, object]>([
    [{ hours: "1" }, { hours: 1 }],
    [{ hours: "80" }, { hours: 80 }],
    [{ hours: "7,5" }, { hours: 7.5 }],
    [{ start: "2025-11-23" }, { start: "2025-11-23" }],
    [{ start: "2031-11-23" }, { start: "2031-11-23" }],
    [{ deadline: "2026-11-24" }, { deadline: "2026-11-24" }],
    [{ deadline: "2041-11-23" }, { deadline: "2041-11-23" }],
    [{ budget: "0" }, { budget: 0 }],
    [{ budget: "$1,500" }, { budget: 1500 }],
    [{ budget: "1500,50" }, { budget: 1500.5 }],
    [{ budget: "1,000,000" }, { budget: 1_000_000 }],
    [
      { worth: "1000", experience: "720" },
      { worth: 1000, experience: 720 },
    ],
    [
      { weeksOff: [{ from: "2028-02-29", to: "2028-02-29" }] },
      { weeksOff: [{ from: "2028-02-29", to: "2028-02-29" }] },
    ],
    [
      { wanted: [exam], held: [exam] },
      { wanted: [exam], held: [exam] },
    ],
  ])("%j is taken", (changed, read) => {
    expect(check(changed)).toMatchObject({ plan: read, errors: {} });
  });

  it("gives limits or says what is wrong, in words of its own, whatever is typed", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "",
        "0",
        "1e999",
        "Infinity",
        "NaN",
        "9999-12-31",
        "0000-01-01",
        "2027-02-29",
        "ciso",
        "10",
        "1,",
      ),
      fc.nat().map(String),
      fc.double().map(String),
    );
    const typed = fc.record({
      role: text,
      hours: text,
      days: fc.array(text, { maxLength: 8 }),
      start: text,
      deadline: text,
      budget: text,
      weeksOff: fc.array(fc.record({ from: text, to: text }), { maxLength: 8 }),
      wanted: fc.array(text, { maxLength: 3 }),
      avoided: fc.array(text, { maxLength: 3 }),
      held: fc.array(text, { maxLength: 3 }),
      formal: fc.boolean(),
      worth: text,
      experience: text,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          typed,
          typed.map((values) => ({ ...sound, hours: values.hours, budget: values.budget })),
        ),
        (values) => {
          const { plan, errors } = checkPlanValues(values, today);
          expect(plan === null).toBe(Object.keys(errors).length > 0);
          const odd = Object.entries(errors).filter(
            ([field, messages]) => !(field in sound) || messages.some((text) => !isPlain(text)),
          );
          expect(odd).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
