import { closeLandmarks } from "@/lib/planner/select/close-landmarks";
import type { Cover, CoverSolution } from "@/lib/planner/select/cover";
import { type CoverState, canKeepRows, createCoverState, listDecided } from "@/lib/planner/select/cover-state";
import { explore } from "@/lib/planner/select/explore";
import { extractPart } from "@/lib/planner/select/extract-part";
import { isCover, sumChosen } from "@/lib/planner/select/is-cover";
import { findParts } from "@/lib/planner/select/find-parts";
import { settle } from "@/lib/planner/select/propagate";
import { removeDominated } from "@/lib/planner/select/remove-dominated";
import { createSearch, readSolution, type SearchOptions } from "@/lib/planner/select/search";

export type SolveOptions = {
  /** Nodes per independent part. */
  nodeLimit: number;
  /** Only covers cheaper than this are looked for; without one cheaper the answer is infeasible and `bound` at least this. */
  upper?: number | undefined;
  /** A cover known to satisfy everything, to start from. */
  start?: Uint8Array | null | undefined;
};

const DOMINANCE_ROUNDS = 4;
/** Free items above which only the root is worked on, and above which few nodes are. */
const HUGE = 4000;
const LARGE = 1500;

/**
 * Solves a cover problem exactly, or as far as the node limit allows: presolve to a fixpoint, independent parts, branch and
 * bound per part. The same cover always gives the same answer.
 */
export function solveCover(cover: Cover, options: SolveOptions): CoverSolution {
  const { start } = options;
  const cutOff = options.upper ?? Number.POSITIVE_INFINITY;
  const startCost = start && isCover(cover, start) ? sumChosen(cover.cost, start) : Number.POSITIVE_INFINITY;
  const found = searchBelow(cover, Math.min(cutOff, startCost), options.nodeLimit);
  if (found.isFeasible || !start || startCost >= cutOff) return found;
  const bound = Math.min(found.bound, startCost);
  return { ...found, isFeasible: true, chosen: start, cost: startCost, bound, isOptimal: bound >= startCost };
}

/** The best cover cheaper than `upper`; without one, `isOptimal` says whether it is proven that there is none. */
function searchBelow(cover: Cover, upper: number, nodeLimit: number): CoverSolution {
  const state = createCoverState(cover);
  const none = { isFeasible: false, chosen: new Uint8Array(cover.itemCount), cost: Number.POSITIVE_INFINITY };
  if (!presolve(state)) return { ...none, bound: Number.POSITIVE_INFINITY, isOptimal: true, nodes: 0 };
  if (!canKeepRows(state)) return { ...none, bound: upper, isOptimal: true, nodes: 0 };
  const chosen = listDecided(state);
  let cost = state.fixedCost;
  let bound = state.fixedCost;
  let nodes = 0;
  for (const items of findParts(state)) {
    const part = extractPart(state, items);
    const search = createSearch(part, tune(part, nodeLimit), upper - cost);
    explore(search);
    const solution = readSolution(search);
    nodes += solution.nodes;
    bound += solution.bound;
    if (!solution.isFeasible) return { ...none, bound, isOptimal: bound >= upper, nodes };
    items.forEach((item, a) => {
      if (solution.chosen[a] === 1) chosen[item] = 1;
    });
    cost += solution.cost;
  }
  if (cost >= upper) return { ...none, bound, isOptimal: bound >= upper, nodes };
  return { isFeasible: true, chosen, cost, bound: Math.min(bound, cost), isOptimal: bound >= cost, nodes };
}

function presolve(state: CoverState): boolean {
  if (!settle(state) || !closeLandmarks(state)) return false;
  for (let round = 0; round < DOMINANCE_ROUNDS; round++) {
    if (!removeDominated(state)) break;
    if (state.isFailed || !closeLandmarks(state)) return false;
  }
  return true;
}

function tune(part: Cover, nodeLimit: number): SearchOptions {
  const nodes = part.itemCount > HUGE ? 1 : part.itemCount > LARGE ? Math.min(60, nodeLimit) : nodeLimit;
  return { nodeLimit: nodes, rootSteps: part.itemCount > 400 ? 300 : 80, nodeSteps: 14, candidates: 8, trialSteps: 2 };
}
