import "server-only";
import { createHash } from "node:crypto";
import { catalogueIndex } from "@/app/_server/catalogue";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { listOwnFacts } from "@/lib/custom-roles/list-own-facts";
import type { Constraints, Profile, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { drawRoadmap } from "@/lib/progress/draw-roadmap";
import type { PlanInput } from "./forms";
import { spreadHours } from "./spread-hours";
import { noEdits } from "@/lib/planner/roadmap/no-edits";

export type DrawnForPerson = { title: string; constraints: Constraints; snapshot: RoadmapSnapshot };

/**
 * Draws the plan of a person under the limits of the form, what they hold by the form included. `index` holds the role.
 */
export function drawPlan(profile: Profile, input: PlanInput, index: CatalogueIndex = catalogueIndex): DrawnForPerson {
  const constraints = toConstraints(input);
  const snapshot = drawOnce(index, input.role, addHeld(profile, input), constraints);
  return { title: snapshot.role.title, constraints, snapshot };
}

const remembered = new Map<string, RoadmapSnapshot>();
const mostRemembered = 60;

/** A tight plan takes seconds to prove, and saving draws it again: the latest plans are remembered by all that goes in. */
function drawOnce(index: CatalogueIndex, roleId: string, profile: Profile, constraints: Constraints): RoadmapSnapshot {
  // An own role may be edited; one of the catalogue may not, and needs no index but the catalogue's.
  const own = listOwnFacts(index, roleId);
  const key = createHash("sha256")
    .update(JSON.stringify([roleId, own, profile, constraints]))
    .digest("hex");
  const snapshot =
    remembered.get(key) ?? drawRoadmap(own.length > 0 ? index : catalogueIndex, roleId, profile, constraints);
  remembered.delete(key);
  remembered.set(key, snapshot);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  return snapshot;
}

/** The form's limits as a roadmap keeps them. */
export function toConstraints(input: PlanInput): Constraints {
  return {
    startOn: input.start,
    weekdayMinutes: spreadHours(input.hours, input.days),
    weeksOff: input.weeksOff,
    deadlineOn: input.deadline,
    budgetCents: input.budget === null ? null : Math.round(input.budget * 100),
    certificationsWanted: input.wanted,
    certificationsAvoided: input.avoided,
    acceptsFormalEducation: input.formal,
    minutesPerDollar: minutesPerDollar(input.worth),
    ...noEdits,
  };
}

/** Minutes of study that one dollar is worth to somebody whose hour is worth `worth` dollars: whole minutes, 1 at least. */
export function minutesPerDollar(worth: number): number {
  return Math.max(1, Math.round(60 / worth));
}

/** A certificate one holds proves its levels, and counts as knowing them, as one earned on the way would. */
export function addHeld(profile: Profile, input: Pick<PlanInput, "held" | "experience">): Profile {
  const exams = input.held.flatMap((id) => catalogueIndex.certifications.get(id) ?? []);
  const levels = { ...profile.levels };
  for (const { skill, level } of exams.flatMap(({ proves }) => proves)) {
    if (level > (levels[skill] ?? 0)) levels[skill] = level;
  }
  const known = new Set(profile.certifications.map(({ id }) => id));
  return {
    levels,
    proofs: [...profile.proofs, ...exams.flatMap(({ proves }) => proves)],
    certifications: [
      ...profile.certifications,
      ...exams.filter(({ id }) => !known.has(id)).map(({ id }) => ({ id, until: null })),
    ],
    experienceMonths: Math.max(profile.experienceMonths, input.experience),
  };
}
