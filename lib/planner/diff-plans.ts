import type { Id, Plan } from "@/lib/planner/types";
import { daysBetween } from "@/lib/time/days-between";

/** What differs between two plans; ids in the order of the plan that holds them. */
export type Diff = {
  added: Id[];
  removed: Id[];
  /** Days by which a milestone now ends later; negative: earlier. */
  moved: { id: Id; days: number }[];
  /** Minutes by which a milestone grew; negative: it shrank by more than what was worked on it. */
  resized: { id: Id; minutes: number }[];
  /** Pairs of milestones of both plans that changed places. */
  inversions: number;
  /** Days by which the plan now ends later. */
  finishDays: number;
};

/** Compares two plans. Milestones in `done` do not count as removed; those in `logged` were worked on, so less is left of them. */
export function diffPlans(
  before: Plan,
  after: Plan,
  done: ReadonlySet<Id> = new Set(),
  logged: ReadonlySet<Id> = new Set(),
): Diff {
  const old = new Map(before.items.map((item, place) => [item.id, { item, place }]));
  const now = new Set(after.items.map((item) => item.id));
  const diff: Diff = {
    added: [],
    removed: before.items.map((item) => item.id).filter((id) => !now.has(id) && !done.has(id)),
    moved: [],
    resized: [],
    inversions: 0,
    finishDays: daysBetween(before.finish, after.finish),
  };
  const places: number[] = [];
  for (const item of after.items) {
    const known = old.get(item.id);
    if (!known) {
      diff.added.push(item.id);
      continue;
    }
    places.push(known.place);
    if (known.item.finish !== item.finish) {
      diff.moved.push({ id: item.id, days: daysBetween(known.item.finish, item.finish) });
    }
    const minutes = item.minutes - known.item.minutes;
    if (minutes > 0 || (minutes < 0 && !logged.has(item.id))) diff.resized.push({ id: item.id, minutes });
  }
  const isKept = places.every((place, i) => i === 0 || places[i - 1]! < place);
  diff.inversions = isKept ? 0 : countInversions(places);
  return diff;
}

/** True when nothing a person would notice changed. */
export function isEmptyDiff(diff: Diff): boolean {
  const lists = [diff.added, diff.removed, diff.moved, diff.resized];
  return lists.every((list) => list.length === 0) && diff.inversions === 0 && diff.finishDays === 0;
}

/** Pairs out of order, counted while merging. */
function countInversions(places: readonly number[]): number {
  const sort = (list: readonly number[]): { sorted: number[]; count: number } => {
    if (list.length < 2) return { sorted: [...list], count: 0 };
    const left = sort(list.slice(0, list.length >> 1));
    const right = sort(list.slice(list.length >> 1));
    const sorted: number[] = [];
    let count = left.count + right.count;
    let i = 0;
    for (const place of right.sorted) {
      while (i < left.sorted.length && left.sorted[i]! <= place) sorted.push(left.sorted[i++]!);
      count += left.sorted.length - i;
      sorted.push(place);
    }
    return { sorted: [...sorted, ...left.sorted.slice(i)], count };
  };
  return sort(places).count;
}
