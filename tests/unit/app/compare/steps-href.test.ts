import { expect, test } from "vitest";
import { withoutLimits } from "@/lib/planner/roadmap/without-limits";
import { drawPlan } from "@/app/(open)/roadmaps/new/draw-plan";
import { checkPlanValues } from "@/app/(open)/roadmaps/new/forms";
import { stepsHref } from "@/app/_ui/compare/steps-href";
import { readPlanValues } from "@/app/_ui/new-roadmap/plan-values";
import { sumWork } from "@/lib/compare/sum-work";
import { invariant } from "@/lib/core/invariant";
import { drawRoadmap } from "@/lib/progress/draw-roadmap";
import { index } from "../../compare/people";

const today = "2026-11-23";

test.each([
  ["data-scientist", 7.5, 24],
  ["cloud-architect", 40, 0],
  ["ciso", 3, 120],
])(
  "the steps of %s are those that the comparison adds up, whatever the pace",
  (roleId, pace, experienceMonths) => {
    const { searchParams } = new URL(stepsHref(roleId, pace, experienceMonths), "http://localhost");
    const { plan } = checkPlanValues(readPlanValues(Object.fromEntries(searchParams), today), today);
    invariant(plan, "the form refuses the address");
    const levels = { python: 3, sql: 2, "network-security": 2 } as const;
    const person = { levels, proofs: [], certifications: [], experienceMonths: 0 };
    const shown = sumWork(drawPlan(person, plan).snapshot.milestones);
    const compared = drawRoadmap(index, roleId, { ...person, experienceMonths }, withoutLimits(today));
    expect(shown).toEqual(sumWork(compared.milestones));
  },
  60_000,
);
