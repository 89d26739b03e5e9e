import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { IsoDay } from "@/lib/catalogue/types";
import type { PlanEdits, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import { daysBetween } from "@/lib/time/days-between";
import type { Replanned, SavedPlan, Standing, Wish } from "../replan/replan-types";
import { replanRoadmap } from "../replan-roadmap";
import { type NeedBroken, orderAfter } from "./order-after";

/** Where a row is to stand: right after another, or first of all. `key` may be the item of an own step that is new. */
export type Place = { key: string; afterKey: string | null };
/** `wants` is an item that the plan must hold afterwards. */
export type Edit = { edits?: Partial<PlanEdits>; place?: Place; wants?: string };

/** What else is new for a plan: a step by its title, a demand by its skill, an own role by its title, a catalogue by its version. */
export type PlanNews = { kind: "removed" | "added" | "replaced" | "dropped" | "role" | "catalogue"; title: string };

/**
 * Why an edit is not made: something else would change the plan too and wants a look first; a need would be broken; all of it
 * would end `days` after the deadline; it would cost more than the budget; the calendar keeps the row where it is; or the plan
 * does not take the item that was asked for.
 */
export type EditRefusal =
  | { kind: "unsettled"; news: PlanNews[] }
  | NeedBroken
  | { kind: "late"; days: number; deadlineOn: IsoDay; endsOn: IsoDay }
  | { kind: "budget"; titles: string[] }
  | { kind: "stays" }
  | { kind: "absent" };
export type Edited = { ok: true; replanned: Replanned } | { ok: false; refusal: EditRefusal };

/**
 * The roadmap with one edit made in it, planned anew from today, or the law that forbids it. An edit never costs a demand, and
 * brings nothing else with it than what slipped or is known by now.
 */
export function tryEdit(
  index: CatalogueIndex,
  saved: SavedPlan,
  standing: Standing,
  today: IsoDay,
  { edits, place, wants }: Edit,
): Edited {
  const refuse = (refusal: EditRefusal): Edited => ({ ok: false, refusal });
  const { snapshot } = saved;
  const { version } = index.catalogue;
  if (snapshot.catalogueVersion !== version)
    return refuse({ kind: "unsettled", news: [{ kind: "catalogue", title: version }] });
  const plain: Wish = { roleId: snapshot.role.id, constraints: saved.constraints, today };
  const news = listNews(replanRoadmap(index, saved, standing, plain));
  if (news.length > 0) return refuse({ kind: "unsettled", news });
  const items = snapshot.schedule.items.map(({ id }) => id);
  const ordered = place ? orderAfter(listOpen(saved, standing), items, place.key, place.afterKey) : null;
  if (ordered && !ordered.ok) return refuse(ordered.refusal);
  const order = ordered ? { order: ordered.order } : {};
  const wish: Wish = { ...plain, constraints: { ...saved.constraints, ...edits }, ...order };
  const replanned = replanRoadmap(index, saved, standing, wish);
  const holds = (item: string) => replanned.snapshot.milestones.some(({ parts }) => parts.includes(item));
  if (replanned.diff.dropped.length > 0) return refuse(explainDrops(index, saved, standing, wish, replanned));
  if (place && ordered && !isPlaced(saved, replanned, place.key, ordered.passed)) return refuse({ kind: "stays" });
  if (wants !== undefined && !holds(wants)) return refuse({ kind: "absent" });
  return { ok: true, replanned };
}

/** The rows that are neither done nor skipped, in their order. */
export function listOpen({ snapshot }: SavedPlan, { milestones }: Standing): SnapshotMilestone[] {
  const over = new Set(
    milestones.filter(({ status }) => status === "done" || status === "skipped").map(({ key }) => key),
  );
  return snapshot.milestones.filter(({ key }) => !over.has(key));
}

function listNews({ snapshot, diff }: Replanned): PlanNews[] {
  const { added, replaced, dropped, removed, demands } = diff;
  const gone = removed.filter(({ cause }) => cause.kind !== "known");
  return [
    ...(demands ? [{ kind: "role" as const, title: snapshot.role.title }] : []),
    ...gone.map(({ title }) => ({ kind: "removed" as const, title })),
    ...replaced.map(({ from }) => ({ kind: "replaced" as const, title: from.title })),
    ...added.map(({ title }) => ({ kind: "added" as const, title })),
    ...dropped.map(({ skillName }) => ({ kind: "dropped" as const, title: skillName })),
  ];
}

/** Without the deadline everything is planned, and shows by how much it misses that; else it is the budget. */
function explainDrops(
  index: CatalogueIndex,
  saved: SavedPlan,
  standing: Standing,
  wish: Wish,
  { diff }: Replanned,
): EditRefusal {
  const { deadlineOn } = wish.constraints;
  const titles = diff.dropped.map(({ skillName }) => skillName);
  if (deadlineOn === null) return { kind: "budget", titles };
  const endless = { ...wish, constraints: { ...wish.constraints, deadlineOn: null } };
  const whole = replanRoadmap(index, saved, standing, endless);
  const endsOn = whole.snapshot.finish.plannedOn;
  if (whole.diff.dropped.length > 0 || endsOn <= deadlineOn) return { kind: "budget", titles };
  return { kind: "late", days: daysBetween(deadlineOn, endsOn), deadlineOn, endsOn };
}

/** Experience ends by its months, whatever is worked beside it: only study has a place that can be wished for. */
function isPlaced(saved: SavedPlan, { snapshot }: Replanned, key: string, passed: readonly string[]): boolean {
  const places = (milestones: readonly SnapshotMilestone[]) => new Map(milestones.map((row, at) => [row.key, at]));
  const [before, after] = [places(saved.snapshot.milestones), places(snapshot.milestones)];
  const own = after.get(key);
  if (own === undefined) return false;
  const lasting = new Set(saved.snapshot.milestones.filter(({ months }) => months > 0).map((row) => row.key));
  return passed.every((other) => {
    if (lasting.has(other)) return true;
    const there = after.get(other);
    return (
      there === undefined || own < there === (before.get(key) ?? Number.POSITIVE_INFINITY) > (before.get(other) ?? 0)
    );
  });
}
