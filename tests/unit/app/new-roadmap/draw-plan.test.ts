import { describe, expect, it } from "vitest";
import { drawPlan, minutesPerDollar } from "@/app/(open)/roadmaps/new/draw-plan";
import { checkPlanValues } from "@/app/(open)/roadmaps/new/forms";
import { fingerprintPlan } from "@/app/(open)/roadmaps/new/fingerprint-plan";
import { listRepairs } from "@/app/(open)/roadmaps/new/list-repairs";
import { type PlanValues, readPlanValues } from "@/app/_ui/new-roadmap/plan-values";
import { invariant } from "@/lib/core/invariant";

const today = "2026-11-23";
const nobody = { levels: {}, proofs: [], certifications: [], experienceMonths: 0 };

function read(changed: Partial<PlanValues>) {
  const values = { ...readPlanValues({ role: "ai-architect" }, today), ...changed };
  const { plan: input } = checkPlanValues(values, today);
  invariant(input, "the form refuses these limits");
  return { values, input };
}

describe("drawPlan", () => {
  it.each<[string, Partial<PlanValues>]>([
    ["one hour a week, on one day", { hours: "1", days: ["7"] }],
    ["eighty hours on one day", { hours: "80", days: ["1"] }],
    ["a deadline tomorrow and no money", { deadline: "2026-11-24", budget: "0" }],
    ["a year off in six stretches", { weeksOff: Array.from({ length: 6 }, () => ({ from: today, to: "2027-11-22" })) }],
    ["an hour worth the most, all the experience there is", { worth: "1000", experience: "720" }],
  ])(
    "draws under %s",
    (_, changed) => {
      const { title, snapshot, constraints } = drawPlan(nobody, read(changed).input);
      expect(title).toBe(snapshot.role.title);
      expect(snapshot.milestones.every(({ startsOn, endsOn }) => startsOn >= today && endsOn >= startsOn)).toBe(true);
      if (constraints.deadlineOn !== null)
        expect(snapshot.milestones.filter(({ endsOn }) => endsOn > (constraints.deadlineOn ?? ""))).toEqual([]);
      if (constraints.budgetCents !== null)
        expect(snapshot.totals.costCents).toBeLessThanOrEqual(constraints.budgetCents);
    },
    60_000,
  );

  it("draws the same plan again, and another for another person", () => {
    const { input } = read({});
    const first = fingerprintPlan(drawPlan(nobody, input).snapshot);
    expect(fingerprintPlan(drawPlan(structuredClone(nobody), read({}).input).snapshot)).toBe(first);
    const coder = { ...nobody, levels: { python: 2 as const } };
    expect(fingerprintPlan(drawPlan(coder, input).snapshot)).not.toBe(first);
  }, 60_000);

  it("takes what a held certificate proves as known and proven", () => {
    const { input } = read({ held: ["aws-cloud-practitioner"] });
    const { profile } = drawPlan(nobody, input).snapshot;
    expect(profile.certifications).toEqual([{ id: "aws-cloud-practitioner", until: null }]);
    expect(profile.proofs.length).toBeGreaterThan(0);
    for (const { skill, level } of profile.proofs) expect(profile.levels[skill]).toBeGreaterThanOrEqual(level);
  }, 60_000);

  it("offers for a role with years of experience only a deadline that works", async () => {
    const { values, input } = read({ deadline: "2028-11-23" });
    const { snapshot } = drawPlan(nobody, input);
    const draw = (changed: PlanValues) => Promise.resolve(drawPlan(nobody, read(changed).input).snapshot);
    const { repairs } = await listRepairs({ snapshot, values, input, draw });
    const deadlines = repairs.map(({ href }) => new URLSearchParams(href.split("?")[1]).get("deadline"));
    const moved = deadlines.find((deadline) => deadline !== null && deadline > values.deadline);
    invariant(moved, "no later deadline is offered");
    expect(snapshot.relax?.finishWithAllOn).toBeDefined();
    expect(drawPlan(nobody, read({ deadline: moved }).input).snapshot.dropped).toEqual([]);
  }, 60_000);
});

describe("minutesPerDollar", () => {
  it.each([
    [30, 2],
    [60, 1],
    [1, 60],
    [45, 1],
    [1000, 1],
  ])("an hour worth %d dollars makes a dollar %d min", (worth, minutes) => {
    expect(minutesPerDollar(worth)).toBe(minutes);
  });
});
