import { closeLandmarks } from "@/lib/planner/select/close-landmarks";
import { canKeepRows, listDecided } from "@/lib/planner/select/cover-state";
import { evaluateRelaxation } from "@/lib/planner/select/evaluate-relaxation";
import { findIncumbents } from "@/lib/planner/select/find-incumbents";
import { gatherOpen } from "@/lib/planner/select/gather-open";
import { movePrices } from "@/lib/planner/select/move-prices";
import { copyPrices, restorePrices } from "@/lib/planner/select/prices";
import type { Relaxation } from "@/lib/planner/select/relaxation";
import { aimFor, keepIfBetter, roundUp, type Search } from "@/lib/planner/select/search";

/**
 * Raises the bound of the current node by at most `steps` price steps. True when the node is done: no cover below it can be
 * cheaper than the best one. Otherwise `search.bound` and the reduced costs are those of the best prices found.
 */
export function raiseBound(search: Search, steps: number, isRoot: boolean): boolean {
  const { state, relaxation } = search;
  if (!closeLandmarks(state)) return true;
  gatherOpen(relaxation);
  if (relaxation.freeCount === 0) {
    keepDecided(search);
    return true;
  }
  if (isRoot) relaxation.liking.fill(0.5);
  if (climb(search, steps, isRoot)) return true;
  restorePrices(relaxation, search.bestPrices);
  search.bound = evaluateRelaxation(relaxation);
  return roundUp(search, search.bound) >= search.upper;
}

function keepDecided(search: Search): void {
  const { state } = search;
  const chosen = listDecided(state);
  if (canKeepRows(state)) keepIfBetter(search, chosen, state.fixedCost);
}

/** Keeps the prices of the best bound met in `search.bestPrices`. True when that bound closes the node. */
function climb(search: Search, steps: number, isRoot: boolean): boolean {
  const { relaxation, grain } = search;
  let length = isRoot ? 1 : 0.6;
  let highest = Number.NEGATIVE_INFINITY;
  let stalled = 0;
  copyPrices(relaxation, search.bestPrices);
  for (let step = 0; step < steps; step++) {
    const bound = evaluateRelaxation(relaxation);
    averageLiking(relaxation, step < 8 ? 0.4 : 0.1);
    if (bound > highest + 1e-7 * Math.abs(bound)) {
      if (bound > highest + 2e-4 * Math.abs(bound)) stalled = 0;
      highest = bound;
      copyPrices(relaxation, search.bestPrices);
      if (roundUp(search, bound) >= search.upper) return true;
    } else {
      stalled++;
      if (stalled >= (isRoot ? 10 : 4)) {
        length *= 0.6;
        stalled = 0;
        if (length < (isRoot ? 0.02 : 0.08)) break;
      }
    }
    if (isRoot && step % 20 === 19) {
      findIncumbents(search, "root");
      if (roundUp(search, highest) >= search.upper) return true;
    }
    const target = aimFor(search, highest);
    if (!movePrices(relaxation, { bound, target, length, least: 0.5 * grain, isFresh: step === 0 })) break;
  }
  return false;
}

function averageLiking(relaxation: Relaxation, share: number): void {
  const { liking, isPicked, freeItems, freeCount } = relaxation;
  for (let a = 0; a < freeCount; a++) {
    const item = freeItems[a]!;
    liking[item]! += share * (isPicked[item]! - liking[item]!);
  }
}
