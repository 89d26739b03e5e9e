import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readForm } from "@/app/_server/read-form";
import { listPlanFields, planHref, readPlanValues } from "@/app/_ui/new-roadmap/plan-values";

const today = "2026-11-23";
const names = ["role", "hours", "days", "start", "deadline", "budget", "offFrom", "offTo", "wanted", "held", "formal"];

/** The parameters of an address as a page gets them: a repeated name becomes a list. */
function readAddress(href: string): Record<string, string | string[]> {
  const query = new URLSearchParams(href.slice(href.indexOf("?")));
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

describe("readPlanValues", () => {
  it("fills in what is missing", () => {
    expect(readPlanValues({ role: "ciso" }, today)).toEqual({
      role: "ciso",
      hours: "10",
      days: ["1", "2", "3", "4", "5", "6", "7"],
      start: today,
      deadline: "",
      budget: "",
      weeksOff: [],
      wanted: [],
      avoided: [],
      held: [],
      formal: false,
      worth: "30",
      experience: "0",
    });
  });

  it("keeps what was typed, right or wrong", () => {
    const typed = { hours: "ten", start: "2027-02-30", deadline: "soon", budget: "-5", worth: "", experience: "1e9" };
    expect(readPlanValues(typed, today)).toMatchObject(typed);
  });

  it("tells no day chosen from days not asked yet", () => {
    expect(readPlanValues({ days: "" }, today).days).toEqual([]);
    expect(readPlanValues({ days: ["", "7", "1"] }, today).days).toEqual(["1", "7"]);
  });

  it("pairs the rows of time off, and drops only rows that are empty on both sides", () => {
    const fields = { offFrom: ["2027-01-01", "", "2027-03-01"], offTo: ["2027-01-07", "", ""] };
    expect(readPlanValues(fields, today).weeksOff).toEqual([
      { from: "2027-01-01", to: "2027-01-07" },
      { from: "2027-03-01", to: "" },
    ]);
  });

  it("takes a list apart however it comes, once each", () => {
    const fields = { wanted: ["a,b", " b ", "c"], held: "a,,a" };
    expect(readPlanValues(fields, today)).toMatchObject({ wanted: ["a", "b", "c"], held: ["a"] });
  });

  it("never throws, whatever the fields hold", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, "worth", "x"), fc.anything()), (fields) => {
        readPlanValues(fields, today);
      }),
    );
  });
});

describe("the address of a plan", () => {
  it("reads back as the values it was made of, and as the hidden fields of the form do", () => {
    const text = fc.string({ unit: "binary", maxLength: 12 });
    const fields = fc.dictionary(fc.constantFrom(...names), fc.oneof(text, fc.array(text, { maxLength: 4 })));
    fc.assert(
      fc.property(fields, (typed) => {
        const values = readPlanValues(typed, today);
        expect(readPlanValues(readAddress(planHref(values)), "1999-01-01")).toEqual(values);
        const form = new FormData();
        for (const [name, value] of listPlanFields(values)) form.append(name, value);
        expect(readPlanValues(readForm(form), "1999-01-01")).toEqual(values);
      }),
    );
  });

  it("keeps what every address of another place has, and no limit can take its name", () => {
    const place = { path: "/roadmaps/7/replan", fixed: [["avoid", "project:a"]] as [string, string][] };
    const values = readPlanValues({ role: "ciso", hours: "5", avoided: "cissp" }, today);
    const href = planHref(values, place);
    expect(href.startsWith("/roadmaps/7/replan?avoid=project%3Aa&role=ciso&")).toBe(true);
    expect(readAddress(href)["avoid"]).toEqual(["project:a"]);
    expect(readPlanValues(readAddress(href), today)).toEqual(values);
  });
});
