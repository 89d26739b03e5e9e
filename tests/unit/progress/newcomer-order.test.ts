import { expect, it } from "vitest";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import type { Constraints, Profile } from "@/lib/planner/roadmap/types";
import { drawRoadmap } from "@/lib/progress/draw-roadmap";
import { noEdits } from "@/lib/planner/roadmap/no-edits";

const index = indexCatalogue(catalogue);
const newcomer: Profile = { levels: {}, proofs: [], certifications: [], experienceMonths: 0 };
const free: Constraints = {
  startOn: "2026-11-23",
  weekdayMinutes: [120, 120, 120, 120, 120, 0, 0],
  weeksOff: [],
  deadlineOn: null,
  budgetCents: null,
  certificationsWanted: [],
  certificationsAvoided: [],
  acceptsFormalEducation: true,
  minutesPerDollar: 2,
  ...noEdits,
};

it.each([
  ["data-scientist", ["statistics", "python", "sql"]],
  ["big-data-engineer", ["sql", "python", "data-pipelines"]],
  ["senior-full-stack-developer", ["html-and-css", "javascript", "typescript"]],
  ["software-engineering-manager", ["leadership-and-communication", "mentoring-and-coaching", "people-management"]],
])("a newcomer's way to %s begins with what the role is about", (roleId, heart) => {
  const begun = drawRoadmap(index, roleId, newcomer, free).milestones.slice(0, 12);
  for (const skill of heart) {
    const raises = begun.some((milestone) => milestone.raises.some((raised) => raised.skill === skill));
    expect(raises, `${skill} in ${begun.map(({ title }) => title).join(", ")}`).toBe(true);
  }
});
