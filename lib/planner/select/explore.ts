import { chooseBranch } from "@/lib/planner/select/choose-branch";
import { canKeepRows, listDecided } from "@/lib/planner/select/cover-state";
import { extractPart } from "@/lib/planner/select/extract-part";
import { findIncumbents } from "@/lib/planner/select/find-incumbents";
import { findParts } from "@/lib/planner/select/find-parts";
import { fixByCost } from "@/lib/planner/select/fix-by-cost";
import { gatherOpen } from "@/lib/planner/select/gather-open";
import { polishIncumbent } from "@/lib/planner/select/polish-incumbent";
import { polishKept } from "@/lib/planner/select/polish-kept";
import { decide, settle, undoTo } from "@/lib/planner/select/propagate";
import { restorePrices, savePrices } from "@/lib/planner/select/prices";
import { raiseBound } from "@/lib/planner/select/raise-bound";
import {
  createSearch,
  keepIfBetter,
  leaveOpen,
  readSolution,
  roundUp,
  type Search,
  type SearchOptions,
} from "@/lib/planner/select/search";
import { boundByShares, shareCost } from "@/lib/planner/select/share-cost";

/** Fewest free items for which looking for independent parts pays. */
const SMALLEST_SPLIT = 8;

/** Most searches end before small moves on the best cover would pay. */
const NODES_BEFORE_POLISH = 20;

/** Runs the branch and bound to its end or to its node limit. `search.best` may hold a cover to start from. */
export function explore(search: Search): void {
  const { state, relaxation } = search;
  if (!settle(state)) return;
  gatherOpen(relaxation);
  if (relaxation.freeCount > 0) {
    relaxation.reduced.set(search.cover.cost);
    findIncumbents(search, "start");
    priceDemands(search);
  }
  exploreNode(search, 0, search.options.rootSteps);
}

/** First prices: each demand pays the least share of a producer, split over what that producer still gives. */
function priceDemands(search: Search): void {
  const { relaxation, state } = search;
  for (let a = 0; a < relaxation.demandedCount; a++) {
    const fact = relaxation.demandedFacts[a]!;
    const share = shareCost(state, fact);
    relaxation.price[fact] = Number.isFinite(share) ? share : 0;
  }
}

function exploreNode(search: Search, depth: number, steps: number): void {
  const { state, options } = search;
  const isRoot = depth === 0;
  search.nodes++;
  if (!canKeepRows(state) || raiseBound(search, steps, isRoot)) return;
  for (let round = 0; round < 6; round++) {
    const outcome = fixByCost(search);
    if (outcome === "conflict") return;
    if (outcome === "same") break;
    if (!canKeepRows(state) || raiseBound(search, isRoot ? 40 : 6, false)) return;
  }
  if (search.nodes >= options.nodeLimit) {
    leaveOpen(search, search.bound);
    return;
  }
  if (isRoot && search.waivable.length > 0) {
    polishKept(search);
    if (roundUp(search, search.bound) >= search.upper) return;
  }
  if (search.nodes === NODES_BEFORE_POLISH) polishIncumbent(search);
  if (!isRoot && depth % 3 === 0) {
    findIncumbents(search, "node");
    if (roundUp(search, search.bound) >= search.upper) return;
  }
  branch(search, depth);
}

function branch(search: Search, depth: number): void {
  const { state, relaxation, options } = search;
  gatherOpen(relaxation);
  if (relaxation.freeCount >= SMALLEST_SPLIT && (depth === 0 || depth % 2 === 1)) {
    const parts = findParts(state);
    if (parts.length > 1) {
      exploreParts(search, parts);
      return;
    }
  }
  const prices = savePrices(relaxation);
  const bound = search.bound;
  const choice = chooseBranch(search, prices);
  if (choice === "closed") return;
  if (choice === "fixed") {
    if (canKeepRows(state) && !raiseBound(search, 6, false)) branch(search, depth);
    return;
  }
  const before = state.trailLength;
  for (const isIn of [choice.isInFirst, !choice.isInFirst]) {
    if (roundUp(search, bound) < search.upper && decide(state, choice.item, isIn)) {
      if (search.nodes >= options.nodeLimit) leaveOpen(search, bound);
      else exploreNode(search, depth + 1, options.nodeSteps);
    }
    undoTo(state, before);
    restorePrices(relaxation, prices);
  }
}

/** Solves independent parts one after another, each with what the others at least cost taken off the cut-off. */
function exploreParts(search: Search, parts: number[][]): void {
  const { state } = search;
  parts.sort((a, b) => a.length - b.length || a[0]! - b[0]!);
  const covers = parts.map((items) => extractPart(state, items));
  const least = covers.map(boundByShares);
  const chosen = listDecided(state);
  let others = least.reduce((sum, bound) => sum + bound, 0);
  let cost = state.fixedCost;
  let bound = state.fixedCost;
  let isOpen = false;
  const leave = (): void => {
    if (isOpen) leaveOpen(search, Math.max(search.bound, bound + others));
  };
  for (const [k, cover] of covers.entries()) {
    others -= least[k]!;
    const part = createSearch(cover, partOptions(search), search.upper - cost - others);
    explore(part);
    search.nodes += part.nodes;
    const solution = readSolution(part);
    bound += solution.bound;
    isOpen ||= part.isCutShort;
    if (!solution.isFeasible) return leave();
    parts[k]!.forEach((item, a) => {
      if (solution.chosen[a] === 1) chosen[item] = 1;
    });
    cost += solution.cost;
  }
  leave();
  keepIfBetter(search, chosen, cost);
}

const partOptions = ({ options, nodes }: Search): SearchOptions => ({
  ...options,
  nodeLimit: Math.max(1, options.nodeLimit - nodes),
  rootSteps: Math.min(60, options.rootSteps),
});
