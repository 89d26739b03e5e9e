import { FREE, isOpenFact } from "@/lib/planner/select/cover-state";
import type { Relaxation } from "@/lib/planner/select/relaxation";

/**
 * Refreshes the dense lists of the relaxation after decisions. A fact that became demanded keeps as its price what its users
 * paid, so the bound of a child node starts where its parent's ended.
 */
export function gatherOpen(relaxation: Relaxation): void {
  listItemsAndFacts(relaxation);
  listPairs(relaxation);
  listGives(relaxation);
}

function listItemsAndFacts(relaxation: Relaxation): void {
  const { state, freeItems, openFacts, demandedFacts, price, worth } = relaxation;
  const { cover, verdict, demand } = state;
  let free = 0;
  for (let item = 0; item < cover.itemCount; item++) if (verdict[item] === FREE) freeItems[free++] = item;
  let open = 0;
  let demanded = 0;
  for (let fact = 0; fact < cover.factCount; fact++) {
    if (!isOpenFact(state, fact)) continue;
    openFacts[open++] = fact;
    if (demand[fact] === 0) {
      price[fact] = -1;
      continue;
    }
    demandedFacts[demanded++] = fact;
    if (price[fact]! < 0) price[fact] = worth[fact]!;
  }
  relaxation.freeCount = free;
  relaxation.openCount = open;
  relaxation.demandedCount = demanded;
}

function listPairs(relaxation: Relaxation): void {
  const { state, pairFact, pairNeed, activePairs, activeNeed, isActive } = relaxation;
  const { demand, support } = state;
  let active = 0;
  for (let pair = 0; pair < pairFact.length; pair++) {
    isActive[pair] = 0;
    if (!isOpenFact(state, pairFact[pair]!)) continue;
    isActive[pair] = 1;
    const need = pairNeed[pair]!;
    activePairs[active] = pair;
    activeNeed[active++] = demand[need]! > 0 || support[need]! > 0 ? -1 : need;
  }
  relaxation.activeCount = active;
}

function listGives(relaxation: Relaxation): void {
  const { state, freeItems, freeCount, giveStart, giveFact, givePairStart, givePair, pairsOfGive, isActive } =
    relaxation;
  const { gives } = state.cover;
  let give = 0;
  let pair = 0;
  for (let a = 0; a < freeCount; a++) {
    const item = freeItems[a]!;
    giveStart[a] = give;
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
      if (state.support[gives.to[e]!]! > 0) continue;
      giveFact[give] = gives.to[e]!;
      givePairStart[give] = pair;
      for (let p = pairsOfGive.start[e]!; p < pairsOfGive.start[e + 1]!; p++) {
        if (isActive[pairsOfGive.to[p]!] === 1) givePair[pair++] = pairsOfGive.to[p]!;
      }
      give++;
    }
  }
  giveStart[freeCount] = give;
  givePairStart[give] = pair;
}
