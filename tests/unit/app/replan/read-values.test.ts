import { describe, expect, it } from "vitest";
import { toConstraints } from "@/app/(open)/roadmaps/new/draw-plan";
import { checkPlanValues } from "@/app/(open)/roadmaps/new/forms";
import { keepUnchanged, readValues } from "@/app/(workspace)/roadmaps/[roadmapId]/replan/read-values";
import { stringifySorted } from "@/lib/core/stringify-sorted";
import type { Constraints } from "@/lib/planner/roadmap/types";
import { drawPlan } from "@/tests/support/draw-plan";

const { snapshot } = drawPlan();
const today = "2027-03-10";
const limits: Constraints = {
  startOn: "2026-12-01",
  weekdayMinutes: [90, 90, 0, 90, 0, 240, 0],
  weeksOff: [{ from: "2027-07-01", to: "2027-07-14" }],
  deadlineOn: "2029-01-31",
  budgetCents: 150_050,
  certificationsWanted: ["cncf-cka"],
  certificationsAvoided: ["isc2-cissp"],
  acceptsFormalEducation: true,
  minutesPerDollar: 7,
  own: [
    {
      id: "talk",
      kind: "project",
      title: "A talk",
      summary: "",
      hours: { low: 2, likely: 3, high: 4 },
      costCents: null,
      notBefore: "2027-05-01",
    },
  ],
  pinned: [{ item: "step:python:2", notBefore: null }],
  avoidedItems: ["course:mooc"],
};

/** What the form of a saved roadmap gives back when it is sent as it was shown. */
function sendBack(constraints: Constraints): Constraints {
  const values = readValues({ snapshot, constraints }, "cloud-architect", today);
  const { plan, errors } = checkPlanValues(values, today);
  if (!plan) throw new Error(JSON.stringify(errors));
  return keepUnchanged(toConstraints(plan), constraints, today);
}

describe("the limits of a saved roadmap", () => {
  it("come back from their form as they went in, to the last field", () => {
    expect(stringifySorted(sendBack(limits))).toBe(stringifySorted(limits));
    const open = { ...limits, deadlineOn: null, budgetCents: null, acceptsFormalEducation: false, weeksOff: [] };
    expect(stringifySorted(sendBack(open))).toBe(stringifySorted(open));
  });

  it("keep a start that lies ahead, and show today for one that is over", () => {
    expect(sendBack({ ...limits, startOn: "2027-05-01" }).startOn).toBe("2027-05-01");
    expect(readValues({ snapshot, constraints: limits }, "ciso", today).start).toBe(today);
  });

  it("take other hours, other days and a later start", () => {
    const next: Constraints = { ...limits, weekdayMinutes: [60, 60, 60, 60, 60, 0, 0], startOn: "2027-06-01" };
    expect(keepUnchanged(next, limits, today)).toEqual(next);
    const sameHours: Constraints = { ...limits, weekdayMinutes: [510, 0, 0, 0, 0, 0, 0] };
    expect(keepUnchanged(sameHours, limits, today).weekdayMinutes).toEqual(sameHours.weekdayMinutes);
  });
});
