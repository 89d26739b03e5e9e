import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { FollowId } from "@/lib/catalogue/follow-changes";
import type { IsoDay } from "@/lib/catalogue/types";
import { stringifySorted } from "@/lib/core/stringify-sorted";
import { followConstraints, followItem, followProfile } from "@/lib/planner/roadmap/follow-roadmap";
import type { Compiled } from "@/lib/planner/compiled";
import { parseItemId } from "@/lib/planner/roadmap/group-items";
import { withOwnSteps } from "@/lib/planner/roadmap/own-steps";
import type { Constraints } from "@/lib/planner/roadmap/types";
import { compileRole } from "../compile-role";
import { withKeptRole } from "./kept-role";
import { type OldRow, readProgress } from "./read-rows";
import type { SavedPlan, Standing, Wish } from "./replan-types";
import type { Situation } from "./run-situation";
import { separateOwn } from "./separate-own";

export type NewsKind =
  | "catalogue"
  | "progress"
  | "skipped"
  | "known"
  | "calendar"
  | "limits"
  | "wishes"
  | "edits"
  | "role";
/** A situation, and the piece of news by which it differs from the one before it. */
export type Layer = { news: NewsKind; situation: Situation };

type Facts = {
  index: CatalogueIndex;
  follow: FollowId;
  saved: SavedPlan;
  rows: readonly OldRow[];
  standing: Standing;
  wish: Wish;
};

/**
 * From the situation in which the saved revision was made to the one of today, one piece of news after the other: each
 * layer holds all news before it too, and the last one is today's. News that are none are left out, but for the last.
 */
export function listSituations(facts: Facts): Layer[] {
  const { index, saved, wish } = facts;
  const was = withKeptRole(index, facts.follow, saved.snapshot);
  const then = situationThen(facts, was);
  const now = situationNow(facts);
  if (!then) return [{ news: "role", situation: now }];
  const { constraints } = now;
  const edited = compileRole(withOwnSteps(was, constraints.own), then.roleId);
  const steps: [NewsKind, Partial<Situation>][] = [
    [
      "progress",
      { progress: readToday(facts, then.compiled, false), spentCents: now.spentCents, gainedMonths: now.gainedMonths },
    ],
    ["skipped", { avoid: now.avoid }],
    ["known", { profile: now.profile, progress: readToday(facts, then.compiled, true) }],
    ["calendar", { constraints: mix(then.constraints, constraints, ["weekdayMinutes", "weeksOff", "startOn"]) }],
    ["limits", { constraints: mix(constraints, then.constraints, [...wishes, ...edits]) }],
    ["wishes", { constraints: mix(constraints, then.constraints, edits) }],
    ["edits", { constraints, compiled: edited, progress: readToday(facts, edited, true), arranged: now.arranged }],
    ["role", { compiled: now.compiled, roleId: now.roleId, progress: now.progress }],
  ];
  const layers: Layer[] = [];
  if (saved.snapshot.catalogueVersion !== index.catalogue.version) layers.push({ news: "catalogue", situation: then });
  let situation = then;
  for (const [news, change] of steps) {
    const next = { ...situation, ...change };
    const isNews = Object.keys(change).some((key) => isOther(situation, next, key as keyof Situation));
    situation = next;
    if (isNews) layers.push({ news, situation });
  }
  return layers.length > 0 ? layers : [{ news: wish.roleId === then.roleId ? "progress" : "role", situation: now }];
}

const wishes = ["certificationsWanted", "certificationsAvoided", "acceptsFormalEducation", "minutesPerDollar"] as const;
const edits = ["own", "pinned", "avoidedItems"] as const;

function mix(base: Constraints, from: Constraints, fields: readonly (keyof Constraints)[]): Constraints {
  return { ...base, ...Object.fromEntries(fields.map((field) => [field, from[field]])) };
}

function isOther(before: Situation, after: Situation, key: keyof Situation): boolean {
  if (key === "compiled") return before.compiled !== after.compiled;
  return stringifySorted(before[key]) !== stringifySorted(after[key]);
}

/** The situation in which the saved revision was made, in the newer catalogue's ids, `was` its index; null when its role is gone. */
function situationThen({ index, follow, saved, rows }: Facts, was: CatalogueIndex): Situation | null {
  const { snapshot, constraints } = saved;
  const [roleId] = follow("role", snapshot.role.id);
  if (roleId === undefined || !index.roles.has(roleId)) return null;
  const compiled = compileRole(withOwnSteps(was, constraints.own), roleId);
  const { plannedOn, items } = snapshot.schedule;
  const open = new Set(items.flatMap(({ id }) => followItem(follow, id)));
  const has = (id: string) => compiled.itemIndex.has(id);
  const wasOver = rows.filter((row) => !row.items.some((id) => open.has(id)));
  const earlier = wasOver.filter(({ status }) => status === "done");
  // The first parts of a row in progress may have counted as done already.
  const filled = rows
    .filter((row) => !wasOver.includes(row))
    .flatMap(({ items: ids }) => ids.filter((id) => !open.has(id)));
  const done = [...earlier.flatMap((row) => row.items), ...filled].filter(has);
  return {
    compiled,
    roleId,
    profile: followProfile(follow, snapshot.profile),
    constraints: followConstraints(follow, constraints),
    progress: {
      done: done.map((id) => ({ id, on: plannedOn, minutes: 0 })),
      logged: items
        .filter(({ worked }) => worked > 0)
        .flatMap(({ id, worked }) =>
          followItem(follow, id)
            .slice(0, 1)
            .map((next) => ({ id: next, minutes: worked })),
        )
        .filter(({ id }) => has(id)),
      today: plannedOn,
    },
    avoid: wasOver.filter(({ status }) => status === "skipped").flatMap((row) => row.items),
    spentCents: sumCents(earlier),
    gainedMonths: sumMonths(earlier),
    arranged: null,
  };
}

function situationNow({ index, follow, saved, rows, standing, wish }: Facts): Situation {
  const compiled = compileRole(withOwnSteps(index, wish.constraints.own), wish.roleId);
  const done = rows.filter(({ status }) => status === "done");
  return {
    compiled,
    roleId: wish.roleId,
    profile: separateOwn(follow, saved.snapshot.profile, followProfile(follow, standing.profile), rows),
    constraints: followConstraints(follow, wish.constraints),
    progress: readProgress(compiled, rows, standing, follow, { today: dayOfReplan(wish), knows: true }),
    avoid: rows.filter(({ status }) => status === "skipped").flatMap(({ items }) => items),
    spentCents: sumCents(done),
    gainedMonths: sumMonths(done) + sumElsewhere(index, follow, rows, standing),
    arranged: wish.order ?? (isEdited(saved.constraints, wish.constraints) ? [] : null),
  };
}

/** A step put in, taken out or held back makes room or takes it: the days are settled anew, in the order as it is. */
const isEdited = (before: Constraints, after: Constraints): boolean =>
  edits.some((field) => stringifySorted(before[field]) !== stringifySorted(after[field]));

/** Today, or the first day of a plan that has not begun. */
export function dayOfReplan({ today, constraints }: Wish): IsoDay {
  return constraints.startOn > today ? constraints.startOn : today;
}

function readToday({ rows, standing, follow, wish }: Facts, compiled: Compiled, knows: boolean): Situation["progress"] {
  return readProgress(compiled, rows, standing, follow, { today: dayOfReplan(wish), knows });
}

const sumCents = (rows: readonly OldRow[]): number => rows.reduce((sum, { step }) => sum + (step.costCents ?? 0), 0);
const sumMonths = (rows: readonly OldRow[]): number => rows.reduce((sum, { step }) => sum + step.months, 0);

/** Months of experience finished in other roadmaps. */
function sumElsewhere(
  index: CatalogueIndex,
  follow: FollowId,
  rows: readonly OldRow[],
  { doneKeys }: Standing,
): number {
  const own = new Set(rows.filter(({ status }) => status === "done").flatMap(({ items }) => items));
  const others = [...doneKeys].flatMap((key) => followItem(follow, key)).filter((id) => !own.has(id));
  return [...new Set(others)].reduce((sum, itemId) => {
    const { kind, id } = parseItemId(itemId);
    return sum + (kind === "experience" ? (index.experiences.get(id)?.months ?? 0) : 0);
  }, 0);
}
