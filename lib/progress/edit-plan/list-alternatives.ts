import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { HourRange } from "@/lib/catalogue/types";
import { describeGroup } from "@/lib/planner/roadmap/describe-group";
import { parseItemId } from "@/lib/planner/roadmap/group-items";
import { isOwnStep } from "@/lib/planner/roadmap/own-steps";
import type { Constraints, RoadmapSnapshot, SnapshotMilestone } from "@/lib/planner/roadmap/types";

/** Something else in the catalogue that answers a demand a milestone answers; `item` is the engine's id. */
export type Alternative = { item: string; title: string; hours: HourRange; costCents: number | null };

const mostAlternatives = 6;
type Cover = SnapshotMilestone["reason"]["covers"][number];

/**
 * What could take a milestone's place: entries outside the plan that answer one of the demands it answers, those for this
 * role that answer most of them first. Whether the rest of the plan can bear one is for a replan to say.
 */
export function listAlternatives(
  index: CatalogueIndex,
  snapshot: RoadmapSnapshot,
  constraints: Constraints,
  step: SnapshotMilestone,
): Alternative[] {
  if (isOwnStep(step.key)) return [];
  const planned = new Set(snapshot.milestones.flatMap(({ parts }) => parts));
  const counts = new Map<string, number>();
  for (const cover of step.reason.covers)
    for (const item of listAnswers(index, snapshot.role.id, constraints, cover))
      if (!planned.has(item)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1))
    .slice(0, mostAlternatives)
    .map(([item]) => {
      const { title, hours, costCents } = describeGroup(index, { ...parseItemId(item), items: [{ id: item }] });
      return { item, title, hours, costCents };
    });
}

/** Everything of known cost that a plan for this role may hold and that answers the demand. */
function listAnswers(index: CatalogueIndex, roleId: string, constraints: Constraints, cover: Cover): string[] {
  const { catalogue } = index;
  const isThere = ({ skill, level }: { skill: string; level: number }) => skill === cover.skill && level >= cover.level;
  if (cover.what === "level")
    return catalogue.educations
      .filter(({ raises, costCents }) => costCents !== null && raises.some(isThere))
      .filter(({ isFormal }) => !isFormal || constraints.acceptsFormalEducation)
      .map(({ id }) => `course:${id}`);
  if (cover.what !== "proof") return [];
  const forRole = ({ roles }: { roles: readonly string[] }) => roles.includes(roleId);
  const projects = catalogue.projects.filter((entry) => entry.costCents !== null && forRole(entry));
  const experiences = catalogue.experiences.filter(forRole);
  const exams = catalogue.certifications.filter(
    ({ id, status, feeCents }) =>
      status !== "retired" && feeCents !== null && !constraints.certificationsAvoided.includes(id),
  );
  return [
    ...projects.filter(({ proves }) => proves.some(isThere)).map(({ id }) => `project:${id}`),
    ...exams.filter(({ proves }) => proves.some(isThere)).map(({ id }) => `cert:${id}`),
    ...experiences.filter(({ proves }) => proves.some(isThere)).map(({ id }) => `experience:${id}`),
  ];
}
