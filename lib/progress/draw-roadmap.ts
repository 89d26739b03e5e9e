import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId } from "@/lib/catalogue/types";
import { invariant } from "@/lib/core/invariant";
import { createCalendar } from "@/lib/planner/calendar";
import { plan } from "@/lib/planner/plan";
import { listLeftOut } from "@/lib/planner/roadmap/list-left-out";
import { withOwnSteps } from "@/lib/planner/roadmap/own-steps";
import { toMilestones } from "@/lib/planner/roadmap/to-milestones";
import { heldLevels, toPlannerPerson } from "@/lib/planner/roadmap/to-planner-person";
import { toRequirements } from "@/lib/planner/roadmap/to-requirements";
import type { Constraints, Profile, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { compileRole, searchLimits } from "./compile-role";
import { forecast } from "./forecast";
import { finishOf, totalOf, writeSnapshot } from "./write-snapshot";

/**
 * Draws a roadmap: plans what the person still lacks for the role under their limits, and writes down every text and
 * figure it shows. What cannot fit is listed in `dropped` with `relax` saying what would make it fit. Same input, same
 * roadmap. Throws InvariantError for a role the catalogue does not have.
 */
export function drawRoadmap(
  catalogue: CatalogueIndex,
  roleId: CatalogueId,
  profile: Profile,
  constraints: Constraints,
): RoadmapSnapshot {
  const index = withOwnSteps(catalogue, constraints.own);
  const role = index.roles.get(roleId);
  invariant(role, `unknown role ${roleId}`);
  const person = toPlannerPerson(index, roleId, profile, constraints);
  const drawn = plan(compileRole(index, roleId), person, searchLimits);
  const milestones = toMilestones(index, roleId, drawn);
  const calendar = createCalendar(person);
  const ahead = forecast(
    calendar,
    milestones.map(({ key, hours }) => ({ key, hours, share: 1 })),
  );
  return {
    ...writeSnapshot(index, drawn, milestones, constraints.startOn),
    role: { id: role.id, title: role.title, summary: role.summary, experienceMonths: role.experienceMonths },
    profile,
    requirements: toRequirements(index, roleId, heldLevels(index, profile.levels)),
    leftOut: listLeftOut(index, roleId, profile),
    totals: totalOf(milestones),
    finish: finishOf(drawn, ahead, constraints.startOn),
  };
}
