import { CERT, COURSE, type Compiled, EXPERIENCE } from "@/lib/planner/compiled";
import { type Held, isHeld } from "@/lib/planner/select/held-facts";
import { type Demand, monthsKey } from "@/lib/planner/select/list-demands";
import type { Person } from "@/lib/planner/types";

/** What leads to some demands. Nothing in it grows with the catalogue. */
export type Walk = {
  /** Keys that do not hold yet, in the order in which they were met, and the place of each; -1 for one that holds. */
  keys: number[];
  placeOf: Map<number, number>;
  /** Allowed items, ascending. */
  items: number[];
  /** Months of experience that somebody asks for, ascending. */
  thresholds: number[];
};

/** Walks from the demands backwards through every allowed item that could lead there; only those that `isAdmitted` admits, too. */
export function walkBack(
  compiled: Compiled,
  person: Person,
  held: Held,
  demands: readonly Demand[],
  isAdmitted: (item: number) => boolean,
): Walk {
  const { factCount, itemCount, producers, needs, needsMonths } = compiled;
  const walk: Walk = { keys: [], placeOf: new Map(), items: [], thresholds: [] };
  const { keys, placeOf, items, thresholds } = walk;
  const allowed = isAllowed(compiled, person, held);
  const seen = new Set<number>();
  let waiting: number[] = [];
  const visitItem = (item: number): void => {
    if (seen.has(item)) return;
    seen.add(item);
    if (!isAdmitted(item) || !allowed(item)) return;
    items.push(item);
    for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) visitKey(needs.to[e]!);
    if (needsMonths[item]! > person.experienceMonths) visitKey(monthsKey(compiled, needsMonths[item]!));
  };
  const visitKey = (key: number): void => {
    if (placeOf.has(key)) return;
    const holds = key < factCount && isHeld(compiled, held, key);
    placeOf.set(key, holds ? -1 : keys.push(key) - 1);
    if (key < factCount + itemCount) return;
    if (thresholds.length === 0) waiting = listGivers(compiled);
    thresholds.push(key - factCount - itemCount);
  };
  for (const { key } of demands) visitKey(key);
  for (let head = 0; head < keys.length || waiting.length > 0; ) {
    for (const item of waiting.splice(0)) visitItem(item);
    for (; head < keys.length; head++) {
      const key = keys[head]!;
      if (key >= factCount + itemCount) continue;
      if (key >= factCount) visitItem(key - factCount);
      else for (let e = producers.start[key]!; e < producers.start[key + 1]!; e++) visitItem(producers.to[e]!);
    }
  }
  items.sort((a, b) => a - b);
  thresholds.sort((a, b) => a - b);
  return walk;
}

/** Whether the person's wishes and means admit an item at all. */
function isAllowed(compiled: Compiled, person: Person, held: Held): (item: number) => boolean {
  const { kind, firstItem, itemIndex, needsMonths, isFormal, certIndex } = compiled;
  const ruledOut = new Set<number>();
  for (const id of person.avoidItems ?? []) ruledOut.add(itemIndex.get(id) ?? -1);
  for (const id of person.prefs.certsAvoided) ruledOut.add(firstItem[CERT]! + (certIndex.get(id) ?? Number.NaN));
  const canGainMonths = listGivers(compiled).some((item) => !ruledOut.has(item));
  return (item) => {
    if (ruledOut.has(item)) return false;
    if (kind[item] === COURSE) return person.prefs.formal || isFormal[item] === 0;
    if (kind[item] !== CERT) return true;
    if (held.owns[item - firstItem[CERT]!] === 1) return false;
    return canGainMonths || needsMonths[item]! <= person.experienceMonths;
  };
}

/** Items that count for months of experience: the last ones of the catalogue. */
function listGivers({ givesMonths, firstItem, itemCount }: Compiled): number[] {
  const givers: number[] = [];
  for (let item = firstItem[EXPERIENCE]!; item < itemCount; item++) if (givesMonths[item]! > 0) givers.push(item);
  return givers;
}
