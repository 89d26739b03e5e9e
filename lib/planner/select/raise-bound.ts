import { closeLandmarks } from "@/lib/planner/select/close-landmarks";
import { IN, canKeepRows } from "@/lib/planner/select/cover-state";
import { evaluateRelaxation } from "@/lib/planner/select/evaluate-relaxation";
import { findIncumbents } from "@/lib/planner/select/find-incumbents";
import { gatherOpen } from "@/lib/planner/select/gather-open";
import { movePrices } from "@/lib/planner/select/move-prices";
import type { Relaxation } from "@/lib/planner/select/relaxation";
import { keepIfBetter, roundUp, type Search } from "@/lib/planner/select/search";

/** Prices to go back to: a copy of everything that movePrices changes. */
export type Prices = { price: Float64Array; toll: Float64Array; rowPrice: Float64Array; worth: Float64Array };

/** Copies the prices of the moment. */
export function savePrices(relaxation: Relaxation): Prices {
  const { price, toll, rowPrice, worth } = relaxation;
  return { price: price.slice(), toll: toll.slice(), rowPrice: rowPrice.slice(), worth: worth.slice() };
}

/** Goes back to saved prices. */
export function restorePrices(relaxation: Relaxation, saved: Prices): void {
  relaxation.price.set(saved.price);
  relaxation.toll.set(saved.toll);
  relaxation.rowPrice.set(saved.rowPrice);
  relaxation.worth.set(saved.worth);
}

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
  const best = climb(search, steps, isRoot);
  if (best === null) return true;
  restorePrices(relaxation, best);
  search.bound = evaluateRelaxation(relaxation);
  return roundUp(search, search.bound) >= search.upper;
}

function keepDecided(search: Search): void {
  const { state } = search;
  const chosen = Uint8Array.from(state.verdict, (verdict) => (verdict === IN ? 1 : 0));
  if (canKeepRows(state)) keepIfBetter(search, chosen, state.fixedCost);
}

/** The prices of the best bound met, or null when that bound closes the node. */
function climb(search: Search, steps: number, isRoot: boolean): Prices | null {
  const { relaxation, grain } = search;
  let length = isRoot ? 1 : 0.6;
  let highest = Number.NEGATIVE_INFINITY;
  let stalled = 0;
  let best = savePrices(relaxation);
  for (let step = 0; step < steps; step++) {
    const bound = evaluateRelaxation(relaxation);
    averageLiking(relaxation, step < 8 ? 0.4 : 0.1);
    if (bound > highest + 1e-7 * Math.abs(bound)) {
      if (bound > highest + 2e-4 * Math.abs(bound)) stalled = 0;
      highest = bound;
      best = savePrices(relaxation);
      if (roundUp(search, bound) >= search.upper) return null;
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
      if (roundUp(search, highest) >= search.upper) return null;
    }
    const target = Math.min(search.upper, highest + Math.max(0.06 * Math.abs(highest), 2 * grain));
    if (!movePrices(relaxation, { bound, target, length, least: 0.5 * grain, isFresh: step === 0 })) break;
  }
  return best;
}

function averageLiking(relaxation: Relaxation, share: number): void {
  const { liking, isPicked, freeItems, freeCount } = relaxation;
  for (let a = 0; a < freeCount; a++) {
    const item = freeItems[a]!;
    liking[item]! += share * (isPicked[item]! - liking[item]!);
  }
}
