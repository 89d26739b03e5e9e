import { invariant } from "@/lib/core/invariant";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { listRetirements } from "@/lib/catalogue/follow-changes";
import type { LevelRef } from "@/lib/catalogue/types";
import { nodeOfItem } from "@/lib/planner/roadmap/follow-roadmap";
import { heldLevels } from "@/lib/planner/roadmap/to-planner-person";
import type { Plan } from "@/lib/planner/types";
import type { Layer } from "./list-situations";
import { listSince, type OldRow } from "./read-rows";
import type { ChangeCause, SavedPlan, Wish } from "./replan-types";

/** The plan before any news, then with one piece of news more each time; the last is the new plan. */
export type Planned = { layer: Layer | null; plan: Plan }[];

/** The piece of news from which on `holds` is true; the last one when it never settles. */
export function findNews(planned: Planned, holds: (plan: Plan) => boolean): Layer {
  const later = planned.slice(1);
  const lastFalse = later.findLastIndex(({ plan }) => !holds(plan));
  const found = later[Math.min(lastFalse + 1, later.length - 1)]?.layer;
  invariant(found, "no news explains a change");
  return found;
}

/** The piece of news that moved a day most, in the direction in which it moved in all. */
export function findMover(planned: Planned, dayOf: (plan: Plan) => number | null): { layer: Layer; days: number } {
  const days = planned.map(({ plan }) => dayOf(plan));
  const first = days[0] ?? 0;
  const total = (days.at(-1) ?? first) - first;
  let best = { layer: findNews(planned, () => true), days: 0 };
  let before = first;
  for (const [at, { layer }] of planned.entries()) {
    const day = days[at];
    if (day === null || day === undefined || !layer) continue;
    const moved = day - before;
    before = day;
    if (Math.sign(moved) === Math.sign(total) && Math.abs(moved) > Math.abs(best.days)) best = { layer, days: moved };
  }
  return best;
}

export type Teller = (layer: Layer, about: { item?: string; refs?: readonly LevelRef[]; days?: number }) => ChangeCause;

/** Puts a piece of news into data that a page can tell: the values it changed from and to, or the milestones behind it. */
export function makeTeller(index: CatalogueIndex, saved: SavedPlan, rows: readonly OldRow[], wish: Wish): Teller {
  const { snapshot, constraints } = saved;
  const titles = (status: "done" | "skipped") => listSince(rows, snapshot, status).map(({ step }) => step.title);
  return ({ news, situation }, { item, refs = [], days = 0 }) => {
    if (news === "catalogue") {
      const { node, id } = nodeOfItem(item ?? "");
      const [note = null] = item === undefined ? [] : listRetirements(index.catalogue.changes, node, id);
      return { kind: "catalogue", from: snapshot.catalogueVersion, to: index.catalogue.version, note };
    }
    if (news === "role") {
      const to = index.roles.get(wish.roleId)?.title ?? wish.roleId;
      return wish.roleId === snapshot.role.id
        ? { kind: "role-edited", title: to }
        : { kind: "role", from: snapshot.role.title, to };
    }
    if (news === "skipped") return { kind: "skipped", titles: titles("skipped") };
    if (news === "known") return { kind: "known", skills: listKnown(index, situation.profile.levels, refs) };
    if (news === "calendar") return tellCalendar(constraints, wish.constraints);
    if (news === "limits") return tellLimits(constraints, wish.constraints);
    if (news === "wishes" || news === "edits") return { kind: news };
    const finished = titles("done");
    if (days > 0) return { kind: "slipped" };
    return finished.length > 0 ? { kind: "finished", titles: finished } : { kind: "ahead" };
  };
}

function listKnown(
  index: CatalogueIndex,
  levels: Parameters<typeof heldLevels>[1],
  refs: readonly LevelRef[],
): { skillName: string; level: number }[] {
  const held = heldLevels(index, levels);
  const known = refs.filter(({ skill, level }) => (held.get(skill) ?? 0) >= level);
  return known.map(({ skill, level }) => ({ skillName: index.skills.get(skill)?.name ?? skill, level }));
}

type Limits = SavedPlan["constraints"];

function tellCalendar(from: Limits, to: Limits): ChangeCause {
  const sum = ({ weekdayMinutes }: Limits) => weekdayMinutes.reduce((total, minutes) => total + minutes, 0);
  if (sum(from) === sum(to)) return { kind: "days-off" };
  return { kind: "hours", fromMinutes: sum(from), toMinutes: sum(to) };
}

function tellLimits(from: Limits, to: Limits): ChangeCause {
  const isLater = from.deadlineOn !== to.deadlineOn;
  const isDearer = from.budgetCents !== to.budgetCents;
  return {
    kind: "limits",
    deadline: isLater ? { from: from.deadlineOn, to: to.deadlineOn } : null,
    budgetCents: isDearer ? { from: from.budgetCents, to: to.budgetCents } : null,
  };
}
