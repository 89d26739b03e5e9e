import { closeLandmarks } from "@/lib/planner/select/close-landmarks";
import { FREE, canKeepRows } from "@/lib/planner/select/cover-state";
import { evaluateRelaxation } from "@/lib/planner/select/evaluate-relaxation";
import { gatherOpen } from "@/lib/planner/select/gather-open";
import { movePrices } from "@/lib/planner/select/move-prices";
import { decide, undoTo } from "@/lib/planner/select/propagate";
import { type Prices, restorePrices } from "@/lib/planner/select/prices";
import { aimFor, roundUp, type Search } from "@/lib/planner/select/search";

/** Whether a demand is met at all decides more than how: such items are tried this much sooner. */
const WAIVER_WEIGHT = 8;

export type Branch = { item: number; isInFirst: boolean };

/**
 * Tries the most undecided items on both sides with a few price steps each. A side that cannot hold a cheaper cover decides
 * its item for good ("fixed": something was decided); with both sides shut the node is "closed". Otherwise the item whose
 * sides raise the bound most is the one to branch on. Prices are left as they were.
 */
export function chooseBranch(search: Search, prices: Prices): Branch | "fixed" | "closed" {
  const { state } = search;
  const candidates = listCandidates(search);
  let branch: Branch = { item: candidates[0]!, isInFirst: true };
  let highest = -1;
  let isFixed = false;
  for (const item of candidates) {
    if (state.verdict[item] !== FREE) continue;
    const boundIn = tryDecision(search, item, true, prices);
    const boundOut = tryDecision(search, item, false, prices);
    if (boundIn === null && boundOut === null) return "closed";
    if (boundIn === null || boundOut === null) {
      isFixed = true;
      if (!decide(state, item, boundOut === null) || !closeLandmarks(state)) return "closed";
      continue;
    }
    const least = 1e-3 * search.grain;
    const gain = Math.max(boundIn - search.bound, least) * Math.max(boundOut - search.bound, least);
    if (gain <= highest) continue;
    highest = gain;
    branch = { item, isInFirst: boundIn <= boundOut };
  }
  return isFixed ? "fixed" : branch;
}

/** The free items the relaxed problem cannot make up its mind about, weighted by what they could be good for. */
function listCandidates(search: Search): number[] {
  const { relaxation, state, grain, options } = search;
  const { freeItems, freeCount, liking, reduced } = relaxation;
  const scored: { item: number; score: number }[] = [];
  for (let a = 0; a < freeCount; a++) {
    const item = freeItems[a]!;
    if (state.verdict[item] !== FREE) continue;
    const doubt = Math.min(liking[item]!, 1 - liking[item]!) + 0.02;
    const distance = 1 + Math.abs(reduced[item]!) / (grain + 0.05 * state.cover.cost[item]!);
    const weight = state.cover.isWaiver?.[item] === 1 ? WAIVER_WEIGHT : 1;
    scored.push({ item, score: (weight * doubt * (1 + state.useful[item]!)) / distance });
  }
  scored.sort((a, b) => b.score - a.score || a.item - b.item);
  return scored.slice(0, options.candidates).map((entry) => entry.item);
}

/** The bound after one more decision, or null when that side holds nothing cheaper. Leaves decisions and prices as they were. */
function tryDecision(search: Search, item: number, isIn: boolean, prices: Prices): number | null {
  const { state } = search;
  const before = state.trailLength;
  const isPossible = decide(state, item, isIn) && closeLandmarks(state) && canKeepRows(state);
  const bound = isPossible ? boundTrial(search) : null;
  undoTo(state, before);
  restorePrices(search.relaxation, prices);
  return bound;
}

function boundTrial(search: Search): number | null {
  const { relaxation, options, grain, state } = search;
  gatherOpen(relaxation);
  if (relaxation.freeCount === 0) return state.fixedCost >= search.upper ? null : state.fixedCost;
  let highest = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < options.trialSteps; step++) {
    const bound = evaluateRelaxation(relaxation);
    highest = Math.max(highest, bound);
    if (roundUp(search, bound) >= search.upper) return null;
    if (step + 1 === options.trialSteps) break;
    const target = aimFor(search, highest);
    if (!movePrices(relaxation, { bound, target, length: 0.6, least: 0.5 * grain, isFresh: step === 0 })) break;
  }
  return highest;
}
