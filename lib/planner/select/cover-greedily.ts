import { FREE } from "@/lib/planner/select/cover-state";
import { addToDraft, type Draft, keepDraft, payTally, pruneDraft, startDraft } from "@/lib/planner/select/draft";
import type { Search } from "@/lib/planner/select/search";

/** What a greedy cover trusts: the plain cost, the reduced cost by this share, or what the relaxed problem likes. */
export type Trust = { reducedShare: number } | "liking";

/** Builds a cover from the facts of the highest rank down, cheapest producer per fact first, and keeps it when it is better. */
export function coverGreedily(search: Search, trust: Trust): void {
  const draft = startDraft(search);
  for (let payment: ReturnType<typeof payTally> = "paid"; payment !== "met"; ) {
    for (const fact of search.factOrder) {
      if (draft.demand[fact] === 0 || draft.support[fact]! > 0) continue;
      const producer = findCheapestProducer(draft, fact, trust);
      if (producer < 0) return;
      addToDraft(draft, producer);
    }
    payment = payTally(draft);
    if (payment === "short") return;
  }
  pruneDraft(draft, search.cover.cost);
  keepDraft(draft);
}

/** The free producer of a fact with the least score, not chosen yet and not `without`; -1 when there is none. */
export function findCheapestProducer(draft: Draft, fact: number, trust: Trust, without = -1): number {
  const { state } = draft.search;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let e = state.producers.start[fact]!; e < state.producers.start[fact + 1]!; e++) {
    const item = state.producers.to[e]!;
    if (state.verdict[item] !== FREE || draft.isChosen[item] === 1 || item === without) continue;
    const score = scoreItem(draft, item, trust);
    if (score >= least) continue;
    least = score;
    best = item;
  }
  return best;
}

/** Price of an item with half of what its open needs cost on their own, per wanted fact that it gives. */
function scoreItem(draft: Draft, item: number, trust: Trust): number {
  const { cover, relaxation, standalone } = draft.search;
  const { needs, gives, cost, rows } = cover;
  let score =
    trust === "liking"
      ? cost[item]! * (1.02 - relaxation.liking[item]!)
      : trust.reducedShare * Math.max(0, relaxation.reduced[item]!) + (1.001 - trust.reducedShare) * cost[item]!;
  for (let r = 0; r < rows.length; r++) score += relaxation.rowPrice[r]! * rows[r]!.use[item]!;
  for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) {
    const need = needs.to[e]!;
    if (draft.support[need] === 0 && draft.demand[need] === 0) score += 0.5 * standalone[need]!;
  }
  let wanted = 0;
  for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
    if (draft.support[gives.to[e]!] === 0 && draft.demand[gives.to[e]!]! > 0) wanted++;
  }
  return score / wanted;
}
