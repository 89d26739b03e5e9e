import type { Cover, CoverSolution } from "@/lib/planner/select/cover";
import { type CoverState, createCoverState } from "@/lib/planner/select/cover-state";
import { type Prices, savePrices } from "@/lib/planner/select/prices";
import { createRelaxation, type Relaxation } from "@/lib/planner/select/relaxation";

export type SearchOptions = {
  nodeLimit: number;
  rootSteps: number;
  nodeSteps: number;
  /** Items that are tried on both sides before branching, and the price steps of such a trial. */
  candidates: number;
  trialSteps: number;
};

/** One branch-and-bound run over one cover: decisions, prices, the best cover so far and what was left unexplored. */
export type Search = {
  cover: Cover;
  state: CoverState;
  relaxation: Relaxation;
  /** Prices of the best bound at the node being worked on. */
  bestPrices: Prices;
  options: SearchOptions;
  best: Uint8Array | null;
  /** Only covers cheaper than this matter: the cost of `best`, or a cut-off given by the caller. */
  upper: number;
  nodes: number;
  isCutShort: boolean;
  /** Least bound of the nodes that were left unexplored. */
  openBound: number;
  /** Bound of the current node. */
  bound: number;
  /** Greatest common divisor of all costs: every cover's cost is a multiple of it. */
  grain: number;
  /** Facts, those of the highest rank first: whoever needs a fact is decided before it. */
  factOrder: Int32Array;
  /** Effort of the cheapest way to get a fact from nothing, shared by nobody. */
  standalone: Float64Array;
  /** Per fact the item that merely pays for leaving it out, or -1; and the facts that have one. */
  waiver: Int32Array;
  waivable: number[];
  /** Rows that items only use, and rows that some items give to. */
  capacities: number[];
  tallies: number[];
};

/** A run over `cover` that looks for covers cheaper than `upper`. */
export function createSearch(cover: Cover, options: SearchOptions, upper: number): Search {
  const state = createCoverState(cover);
  const relaxation = createRelaxation(state);
  const { waiver, waivable } = findWaivers(state);
  const isTally = cover.rows.map((row) => row.use.some((use) => use < 0));
  return {
    cover,
    state,
    relaxation,
    bestPrices: savePrices(relaxation),
    options,
    best: null,
    upper,
    nodes: 0,
    isCutShort: false,
    openBound: Number.POSITIVE_INFINITY,
    bound: Number.NEGATIVE_INFINITY,
    grain: cover.cost.reduce(divideGreatest, 0) || 1,
    factOrder: orderFacts(state),
    standalone: priceFacts(cover, waivable.length > 0),
    waiver,
    waivable,
    capacities: isTally.flatMap((tally, r) => (tally ? [] : [r])),
    tallies: isTally.flatMap((tally, r) => (tally ? [r] : [])),
  };
}

/** Rounds a bound up to the next cost a cover can have; the slack is far above the rounding error of the sums behind it. */
export function roundUp(search: Search, bound: number): number {
  return Math.ceil(bound / search.grain - 1e-6 - 1e-11 * Math.abs(bound / search.grain)) * search.grain;
}

/** The bound that price steps aim for: a little above the best one so far, not above the best cover. */
export function aimFor({ upper, grain }: Search, bound: number): number {
  return Math.min(upper, bound + Math.max(0.06 * Math.abs(bound), 2 * grain));
}

/** Keeps a cover when it is cheaper than all before. `chosen` must satisfy demands, needs and rows. */
export function keepIfBetter(search: Search, chosen: Uint8Array, cost: number): void {
  if (cost >= search.upper) return;
  search.upper = cost;
  search.best = Uint8Array.from(chosen);
}

/** Notes a node that is left unexplored although it might hold something cheaper. */
export function leaveOpen(search: Search, bound: number): void {
  search.isCutShort = true;
  search.openBound = Math.min(search.openBound, roundUp(search, bound));
}

/** The answer of a finished run; `bound` is what the explored and the open nodes allow. */
export function readSolution(search: Search): CoverSolution {
  const { best, cover, nodes, upper } = search;
  const bound = Math.min(upper, search.openBound);
  return {
    isFeasible: best !== null,
    chosen: best ?? new Uint8Array(cover.itemCount),
    cost: best === null ? Number.POSITIVE_INFINITY : upper,
    bound,
    isOptimal: bound >= upper,
    nodes,
  };
}

const divideGreatest = (a: number, b: number): number => {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
};

function orderFacts(state: CoverState): Int32Array {
  const { cover, producers } = state;
  const rank = new Float64Array(cover.factCount);
  for (let f = 0; f < cover.factCount; f++) {
    for (let e = producers.start[f]!; e < producers.start[f + 1]!; e++) {
      rank[f] = Math.max(rank[f]!, cover.rank[producers.to[e]!]! + 1);
    }
  }
  return Int32Array.from(rank.keys()).sort((a, b) => rank[b]! - rank[a]! || a - b);
}

/** Shares of the limits where demands can be waived (cost is then only what waiving costs), cost elsewhere. */
function priceFacts(cover: Cover, isByRows: boolean): Float64Array {
  const { itemCount, factCount, needs, gives, cost, rows } = cover;
  const cheapest = new Float64Array(factCount).fill(Number.POSITIVE_INFINITY);
  const byRank = Int32Array.from(cost.keys()).sort((a, b) => cover.rank[a]! - cover.rank[b]! || a - b);
  for (let i = 0; i < itemCount; i++) {
    const item = byRank[i]!;
    let total = isByRows ? 0 : cost[item]!;
    if (isByRows) for (const row of rows) if (row.limit > 0) total += Math.max(0, row.use[item]!) / row.limit;
    for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) total += cheapest[needs.to[e]!]!;
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
      const f = gives.to[e]!;
      if (total < cheapest[f]!) cheapest[f] = total;
    }
  }
  return cheapest;
}

function findWaivers({ cover, producers }: CoverState): { waiver: Int32Array; waivable: number[] } {
  const waiver = new Int32Array(cover.factCount).fill(-1);
  const waivable: number[] = [];
  if (!cover.isWaiver) return { waiver, waivable };
  for (let f = 0; f < cover.factCount; f++) {
    for (let e = producers.start[f]!; e < producers.start[f + 1]!; e++) {
      if (cover.isWaiver[producers.to[e]!] === 1) waiver[f] = producers.to[e]!;
    }
    if (waiver[f]! >= 0) waivable.push(f);
  }
  return { waiver, waivable };
}
