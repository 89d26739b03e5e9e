import { type CoverState, FREE, isOpenFact } from "@/lib/planner/select/cover-state";
import { decide } from "@/lib/planner/select/propagate";

/** Marks of the item under test: which open facts it gives, which facts it needs. */
type Marks = { stamp: number; given: Int32Array; needed: Int32Array };
/** A set that replaces one item is looked for only up to this many facts: beyond it hardly ever succeeds. */
const LARGEST_SET = 12;

/**
 * Takes out every free item that another free item, or one cheapest producer per fact it gives, replaces at no more cost and
 * no more of any row. Only needs that hold anyway, or that the item itself has, may be assumed. Returns whether any went out.
 */
export function removeDominated(state: CoverState): boolean {
  const { itemCount, factCount } = state.cover;
  const marks: Marks = { stamp: 0, given: new Int32Array(factCount), needed: new Int32Array(factCount) };
  let isAnyOut = false;
  for (let item = 0; item < itemCount; item++) {
    if (state.verdict[item] !== FREE || givesToRow(state, item)) continue;
    const { facts, rarest } = mark(state, item, marks);
    if (facts.length === 0 || state.available[rarest]! < 2) continue;
    if (!hasBetterItem(state, item, facts.length, rarest, marks) && !hasBetterSet(state, item, facts, marks)) continue;
    isAnyOut = true;
    if (!decide(state, item, false)) return true;
  }
  return isAnyOut;
}

/** What gives to a row is never dominated: the better item may be chosen as well, and then both count. */
function givesToRow(state: CoverState, item: number): boolean {
  return state.cover.rows.some((row) => row.use[item]! < 0);
}

function mark(state: CoverState, item: number, marks: Marks): { facts: number[]; rarest: number } {
  const { needs, gives } = state.cover;
  const facts: number[] = [];
  let rarest = -1;
  marks.stamp++;
  for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
    const f = gives.to[e]!;
    if (!isOpenFact(state, f)) continue;
    marks.given[f] = marks.stamp;
    facts.push(f);
    if (rarest < 0 || state.available[f]! < state.available[rarest]!) rarest = f;
  }
  for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) marks.needed[needs.to[e]!] = marks.stamp;
  return { facts, rarest };
}

/** Every need of `other` is given or demanded already, is a need of the marked item, or (for a set) is given by that item. */
function standsOn(state: CoverState, other: number, marks: Marks, isSet: boolean): boolean {
  const { needs } = state.cover;
  for (let e = needs.start[other]!; e < needs.start[other + 1]!; e++) {
    const f = needs.to[e]!;
    if (state.support[f]! > 0 || state.demand[f]! > 0 || marks.needed[f] === marks.stamp) continue;
    if (!isSet || marks.given[f] !== marks.stamp) return false;
  }
  return true;
}

function hasBetterItem(state: CoverState, item: number, count: number, rarest: number, marks: Marks): boolean {
  const { producers, verdict, cover } = state;
  for (let e = producers.start[rarest]!; e < producers.start[rarest + 1]!; e++) {
    const other = producers.to[e]!;
    if (other === item || verdict[other] !== FREE || !isNoDearer(state, other, item)) continue;
    let common = 0;
    for (let g = cover.gives.start[other]!; g < cover.gives.start[other + 1]!; g++) {
      if (marks.given[cover.gives.to[g]!] === marks.stamp) common++;
    }
    if (common === count && standsOn(state, other, marks, false)) return true;
  }
  return false;
}

/** No more cost, no more of any row; of two that are equal in all of it the first by number stays. */
function isNoDearer(state: CoverState, other: number, item: number): boolean {
  const { cost, rows } = state.cover;
  if (cost[other]! > cost[item]!) return false;
  let isEqual = cost[other] === cost[item];
  for (const { use } of rows) {
    if (use[other]! > use[item]!) return false;
    if (use[other]! < use[item]!) isEqual = false;
  }
  return !isEqual || other < item;
}

function hasBetterSet(state: CoverState, item: number, facts: readonly number[], marks: Marks): boolean {
  if (facts.length > LARGEST_SET) return false;
  const { cost, rows } = state.cover;
  const set: number[] = [];
  for (const f of facts) {
    const cheapest = findCheapest(state, item, f, marks);
    if (cheapest < 0) return false;
    if (!set.includes(cheapest)) set.push(cheapest);
  }
  // Strictly less of something, so that no two items can push each other out.
  let isLess = false;
  for (const amounts of [cost, ...rows.map((row) => row.use)]) {
    const sum = set.reduce((total, other) => total + amounts[other]!, 0);
    if (sum > amounts[item]!) return false;
    if (sum < amounts[item]!) isLess = true;
  }
  return isLess;
}

function findCheapest(state: CoverState, item: number, fact: number, marks: Marks): number {
  const { producers, verdict, cover } = state;
  let cheapest = -1;
  for (let e = producers.start[fact]!; e < producers.start[fact + 1]!; e++) {
    const other = producers.to[e]!;
    if (other === item || verdict[other] !== FREE) continue;
    if (cheapest >= 0 && cover.cost[other]! >= cover.cost[cheapest]!) continue;
    if (standsOn(state, other, marks, true)) cheapest = other;
  }
  return cheapest;
}
