import { describe, expect, it } from "vitest";
import { meetRoadmap } from "@/app/(workspace)/offers/_compare/meet-roadmap";
import type { RoadmapWithView } from "@/app/(workspace)/roadmaps/load-roadmaps";
import { emptyOffer } from "@/lib/compensation/empty-offer";

const requirement = (skill: string, need: number, isMet: boolean, kind = "must") => ({
  skill,
  skillName: skill.toUpperCase(),
  kind,
  need,
  isMet,
});
const step = (skill: string, level: number, endsOn: string, status = "to-do") => ({
  status,
  step: { endsOn, raises: [{ skill, level }] },
});
const loaded = {
  roadmap: { id: "r1", title: "To data" },
  view: {
    left: { costCents: 39_500, unknownCostCount: 1 },
    readiness: {
      groups: [
        {
          requirements: [
            requirement("sql", 3, false),
            requirement("python", 3, false),
            requirement("git", 2, true),
            requirement("rust", 2, false, "should"),
          ],
        },
      ],
    },
    milestones: [step("sql", 3, "2027-01-31"), step("python", 3, "2027-03-01"), step("python", 2, "2027-01-01")],
  },
} as unknown as RoadmapWithView;
const commute = { onSiteDaysPerWeek: 3, weeksPerYear: 46, minutesPerDay: 70, costPerDayCents: 0, hourValueCents: null };

describe("an offer and its roadmap", () => {
  it("tells what the plan reaches before the first day and what is essential and still open on it", () => {
    const offer = { ...emptyOffer("An offer", "USD"), commute };
    const meeting = meetRoadmap({ loaded, pace: undefined, today: "2026-11-21" }, offer, "2027-02-01");
    expect(meeting).toEqual({
      roadmapId: "r1",
      title: "To data",
      finish: null,
      leftCents: 39_500,
      unknownFees: 1,
      studyMinutes: null,
      commuteMinutes: 210,
      reachedByThen: ["SQL"],
      openOnFirstDay: ["PYTHON"],
    });
  });
});
