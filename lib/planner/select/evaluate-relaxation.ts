import type { Relaxation } from "@/lib/planner/select/relaxation";

/**
 * Solves the relaxed problem at the current prices: a lower bound on the cost of every cover under the decisions so far, and
 * with it each free item's reduced cost and pick. Needs the lists of gatherOpen.
 */
export function evaluateRelaxation(relaxation: Relaxation): number {
  return sumPrices(relaxation) + pickItems(relaxation);
}

/** The constant part of the bound; sets worth and clears the counters. */
function sumPrices(relaxation: Relaxation): number {
  const { state, price, toll, rowPrice, worth, supporters, pairLoad } = relaxation;
  const { openFacts, openCount, demandedFacts, demandedCount, activePairs, activeNeed, activeCount } = relaxation;
  const { rows } = state.cover;
  let sum = state.fixedCost;
  for (let r = 0; r < rows.length; r++)
    if (rowPrice[r]! > 0) sum -= rowPrice[r]! * (rows[r]!.limit - state.fixedUse[r]!);
  worth.fill(0);
  for (let a = 0; a < openCount; a++) supporters[openFacts[a]!] = 0;
  for (let a = 0; a < demandedCount; a++) {
    const fact = demandedFacts[a]!;
    worth[fact] = price[fact]!;
    sum += price[fact]!;
  }
  for (let a = 0; a < activeCount; a++) {
    const pair = activePairs[a]!;
    const need = activeNeed[a]!;
    pairLoad[pair] = 0;
    if (need < 0) sum -= toll[pair]!;
    else worth[need]! += toll[pair]!;
  }
  return sum;
}

/** Picks every item whose supports are worth more than it costs; returns the sum of their (negative) reduced costs. */
function pickItems(relaxation: Relaxation): number {
  const { state, toll, rowPrice, worth, reduced, isPicked, freeItems, freeCount } = relaxation;
  const { giveStart, giveFact, givePairStart, givePair, isUsedGive } = relaxation;
  const { cost, rows } = state.cover;
  let sum = 0;
  for (let a = 0; a < freeCount; a++) {
    const item = freeItems[a]!;
    let value = cost[item]!;
    for (let r = 0; r < rows.length; r++) value += rowPrice[r]! * rows[r]!.use[item]!;
    const end = giveStart[a + 1]!;
    for (let g = giveStart[a]!; g < end; g++) {
      let gain = -worth[giveFact[g]!]!;
      for (let p = givePairStart[g]!, last = givePairStart[g + 1]!; p < last; p++) gain += toll[givePair[p]!]!;
      isUsedGive[g] = gain < 0 ? 1 : 0;
      if (gain < 0) value += gain;
    }
    reduced[item] = value;
    isPicked[item] = value < 0 ? 1 : 0;
    if (value >= 0) continue;
    sum += value;
    countSupports(relaxation, a);
  }
  return sum;
}

function countSupports(relaxation: Relaxation, a: number): void {
  const { supporters, pairLoad, giveStart, giveFact, givePairStart, givePair, isUsedGive } = relaxation;
  for (let g = giveStart[a]!, end = giveStart[a + 1]!; g < end; g++) {
    if (isUsedGive[g] === 0) continue;
    supporters[giveFact[g]!]!++;
    for (let p = givePairStart[g]!, last = givePairStart[g + 1]!; p < last; p++) pairLoad[givePair[p]!]!++;
  }
}
