import { FREE, IN } from "@/lib/planner/select/cover-state";
import { keepIfBetter, type Search } from "@/lib/planner/select/search";

/** A cover under construction on top of the decisions so far. */
export type Draft = {
  search: Search;
  isChosen: Uint8Array;
  support: Int32Array;
  demand: Int32Array;
  /** Free items chosen here, in the order of choice. */
  chosen: number[];
  cost: number;
  use: Float64Array;
};

/** A draft that holds what is decided and nothing else. */
export function startDraft(search: Search): Draft {
  const { cover, state } = search;
  return {
    search,
    isChosen: new Uint8Array(cover.itemCount),
    support: state.support.slice(),
    demand: state.demand.slice(),
    chosen: [],
    cost: state.fixedCost,
    use: state.fixedUse.slice(),
  };
}

/** Adds a free item. */
export function addToDraft(draft: Draft, item: number): void {
  draft.isChosen[item] = 1;
  draft.chosen.push(item);
  change(draft, item, 1);
}

/** Takes a chosen item out again; `chosen` still lists it. */
export function dropFromDraft(draft: Draft, item: number): void {
  draft.isChosen[item] = 0;
  change(draft, item, -1);
}

function change(draft: Draft, item: number, by: 1 | -1): void {
  const { needs, gives, cost, rows } = draft.search.cover;
  draft.cost += by * cost[item]!;
  for (let r = 0; r < rows.length; r++) draft.use[r]! += by * rows[r]!.use[item]!;
  for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) draft.support[gives.to[e]!]! += by;
  for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) draft.demand[needs.to[e]!]! += by;
}

/** True when nothing that is wanted in the draft, and no row, rests on this item alone. */
export function isRedundant(draft: Draft, item: number): boolean {
  const { gives, rows } = draft.search.cover;
  for (const r of draft.search.tallies) {
    const given = -rows[r]!.use[item]!;
    if (given > 0 && draft.use[r]! + given > rows[r]!.limit) return false;
  }
  for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
    const fact = gives.to[e]!;
    if (draft.demand[fact]! > 0 && draft.support[fact] === 1) return false;
  }
  return true;
}

/** Takes out what turned out redundant, the dearest by `weight` first, until nothing is. */
export function pruneDraft(draft: Draft, weight: Float64Array): void {
  const byWeight = draft.chosen.slice().sort((a, b) => weight[b]! - weight[a]! || a - b);
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const item of byWeight) {
      if (draft.isChosen[item] === 0 || !isRedundant(draft, item)) continue;
      dropFromDraft(draft, item);
      isDone = false;
    }
  }
}

/** True when no capacity is used beyond its limit; tallies may still lack something. */
export function fitsCapacities(draft: Draft): boolean {
  const { cover, capacities } = draft.search;
  for (const r of capacities) if (draft.use[r]! > cover.rows[r]!.limit) return false;
  return true;
}

/**
 * Adds the free item that gives most per cost to a tally that lacks something. "met": none lacks anything; "short": nothing is
 * left to give.
 */
export function payTally(draft: Draft): "met" | "paid" | "short" {
  const { cover, tallies, state, standalone } = draft.search;
  const open = tallies.find((r) => draft.use[r]! > cover.rows[r]!.limit);
  if (open === undefined) return "met";
  const { use, limit } = cover.rows[open]!;
  const lacking = draft.use[open]! - limit;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let item = 0; item < cover.itemCount; item++) {
    if (use[item]! >= 0 || draft.isChosen[item] === 1 || state.verdict[item] !== FREE) continue;
    let score = cover.cost[item]!;
    for (let e = cover.needs.start[item]!; e < cover.needs.start[item + 1]!; e++) {
      const need = cover.needs.to[e]!;
      if (draft.support[need] === 0 && draft.demand[need] === 0) score += standalone[need]!;
    }
    score = (score + 1) / Math.min(lacking, -use[item]!);
    if (score >= least) continue;
    least = score;
    best = item;
  }
  if (best < 0) return "short";
  addToDraft(draft, best);
  return "paid";
}

/** Keeps the whole choice, what is decided and what the draft adds, when no capacity is exceeded and it is the cheapest so far. */
export function keepDraft(draft: Draft): void {
  const { search, isChosen } = draft;
  if (draft.cost >= search.upper || !fitsCapacities(draft)) return;
  const { verdict } = search.state;
  const chosen = isChosen.slice();
  for (let item = 0; item < chosen.length; item++) if (verdict[item] === IN) chosen[item] = 1;
  keepIfBetter(search, chosen, draft.cost);
}
