import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId } from "@/lib/catalogue/types";
import { invariant } from "@/lib/core/invariant";
import type { DemandRef, Plan } from "@/lib/planner/types";
import { assignPhases } from "./assign-phases";
import { describeGroup } from "./describe-group";
import { groupItems, type ItemGroup, parseItemId } from "./group-items";
import type { PlanIndex } from "./own-steps";
import type { DroppedDemand, SnapshotMilestone, SnapshotReason } from "./types";

/** A computed plan as the rows a person sees, in the order they are worked. */
export function toMilestones(index: CatalogueIndex, roleId: CatalogueId, plan: Plan): SnapshotMilestone[] {
  const groups = groupItems(plan.items);
  const keyOf = new Map(groups.flatMap((group) => group.items.map((item) => [item.id, group.key] as const)));
  const rows = groups.map((group) => {
    const first = group.items[0];
    const last = group.items.at(-1);
    invariant(first && last, "a row without items");
    return {
      ...describeGroup(index, group),
      key: group.key,
      parts: group.items.map(({ id }) => id),
      startsOn: first.start,
      endsOn: last.finish,
      floatDays: Math.min(...group.items.map(({ slackDays }) => slackDays)),
      after: listOthers(keyOf, group, (item) => item.after),
      reason: toReason(index, roleId, keyOf, group),
    };
  });
  const phases = assignPhases(rows);
  return rows.map((row, at) => ({ ...row, phase: phases[at] ?? "Foundation" }));
}

/** The rows that a row's items name, by key and without the row itself. */
export function listOthers(
  keyOf: ReadonlyMap<string, string>,
  group: ItemGroup,
  pick: (item: ItemGroup["items"][number]) => string[],
): string[] {
  const keys = group.items.flatMap(pick).map((id) => keyOf.get(id) ?? id);
  return [...new Set(keys)].filter((key) => key !== group.key);
}

/** Why a row is there: the demands its items answer, and the rows that stand on it. */
export function toReason(
  index: CatalogueIndex,
  roleId: CatalogueId,
  keyOf: ReadonlyMap<string, string>,
  group: ItemGroup,
): SnapshotReason {
  const musts = new Set(
    index.roles
      .get(roleId)
      ?.requirements.filter(({ kind }) => kind === "must")
      .map(({ skill, level }) => `${skill}:${level}`),
  );
  const covers = group.items
    .flatMap((item) => item.why.covers)
    // That somebody wants a step in the plan is no demand of the role.
    .filter(({ what }) => what !== "pin")
    .map((demand) => ({
      skill: demand.skill,
      skillName: nameOf(index, demand),
      level: demand.level,
      weight: demand.weight,
      kind:
        musts.has(`${demand.skill}:${demand.level}`) || demand.what === "months"
          ? ("must" as const)
          : ("should" as const),
      what: wordFor(demand.what),
    }));
  return { covers, neededBy: listOthers(keyOf, group, (item) => item.why.for) };
}

function nameOf(index: PlanIndex, { what, skill }: DemandRef): string {
  if (what === "pin") return describeGroup(index, { ...parseItemId(skill), items: [{ id: skill }] }).title;
  if (what === "cert") return index.certifications.get(skill)?.name ?? skill;
  if (what === "months") return "related experience";
  return index.skills.get(skill)?.name ?? skill;
}

function wordFor(what: DemandRef["what"]): "level" | "proof" | "certification" | "experience" {
  if (what === "cert") return "certification";
  if (what === "months") return "experience";
  return what === "proof" ? "proof" : "level";
}

/** The demands that the plan leaves open, in words a page can show. */
export function toDropped(index: CatalogueIndex, plan: Plan): DroppedDemand[] {
  return plan.dropped.map((demand) => ({
    skill: demand.skill,
    skillName: nameOf(index, demand),
    level: demand.level,
    what: demand.what === "pin" ? "step" : wordFor(demand.what),
    kind: demand.kind,
    why: demand.why,
  }));
}
