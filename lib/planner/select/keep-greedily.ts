import { FREE, IN, OUT } from "@/lib/planner/select/cover-state";
import {
  addToDraft,
  type Draft,
  dropFromDraft,
  fitsCapacities,
  keepDraft,
  payTally,
  pruneDraft,
  startDraft,
} from "@/lib/planner/select/draft";
import type { Search } from "@/lib/planner/select/search";

/** In which order demands are let in: by the relaxed problem's liking, by worth per effort, or by worth first. */
export type Entry = "liking" | "density" | "worth";

/**
 * For covers whose demands can be waived: starts with what cannot, lets the other demands in one by one while the rows hold,
 * waives the rest, and keeps the result when it is better.
 */
export function keepGreedily(search: Search, entry: Entry): void {
  const { waivable } = search;
  const effort = weighItems(search);
  const draft = startDraft(search);
  for (const fact of waivable) if (draft.support[fact] === 0) draft.demand[fact] = 0;
  if (!fillDraft(draft, effort, entry)) return;
  const entering = orderEntries(draft, effort.whole, entry);
  for (let round = 0; round < 2; round++) {
    for (const fact of entering) if (draft.support[fact] === 0) letIn(draft, fact, effort, entry);
    pruneDraft(draft, effort.perItem);
  }
  finishDraft(draft);
}

/** Waives every demand that the draft does not meet, and keeps the result when it is a better cover. */
export function finishDraft(draft: Draft): void {
  const { state, waivable, waiver } = draft.search;
  for (const fact of waivable) {
    const item = waiver[fact]!;
    if (draft.support[fact] === 0 && state.verdict[item] === FREE) addToDraft(draft, item);
  }
  if (waivable.every((fact) => draft.support[fact]! > 0)) keepDraft(draft);
}

/** Effort: use of the rows at their prices (all limits worth the same while they have none); `whole`: effort of all limits. */
export type Effort = { perItem: Float64Array; whole: number };

/** The effort of each item at the prices of the moment. */
export function weighItems(search: Search): Effort {
  const { rows, itemCount } = search.cover;
  const { rowPrice } = search.relaxation;
  const isPriced = rowPrice.some((price) => price > 0);
  const perItem = new Float64Array(itemCount);
  let whole = 0;
  rows.forEach((row, r) => {
    const isCapacity = search.capacities.includes(r);
    const price = isPriced ? rowPrice[r]! : isCapacity ? 1 / Math.max(1, row.limit) : 0;
    whole += price * row.limit;
    for (let item = 0; item < itemCount; item++) perItem[item]! += price * row.use[item]!;
  });
  return { perItem, whole: Math.max(whole, 1e-9) };
}

/** The demands that could still be met, in the order in which to try them. */
export function orderEntries(draft: Draft, whole: number, entry: Entry): number[] {
  const { state, cover, capacities, waivable, waiver, standalone, relaxation } = draft.search;
  const key = new Map<number, number>();
  for (const fact of waivable) {
    const item = waiver[fact]!;
    let effort = Number.POSITIVE_INFINITY;
    for (let e = state.producers.start[fact]!; e < state.producers.start[fact + 1]!; e++) {
      const other = state.producers.to[e]!;
      if (other === item || state.verdict[other] === OUT) continue;
      let own = 1e-6;
      for (const r of capacities) own += cover.rows[r]!.use[other]! / Math.max(1, cover.rows[r]!.limit);
      for (let n = cover.needs.start[other]!; n < cover.needs.start[other + 1]!; n++) {
        const need = cover.needs.to[n]!;
        if (draft.support[need] === 0) own += standalone[need]!;
      }
      effort = Math.min(effort, own);
    }
    const density = cover.cost[item]! / (effort * whole);
    if (entry === "liking") key.set(fact, relaxation.liking[item]! - 1e-6 * density);
    else key.set(fact, entry === "density" ? -density : -cover.cost[item]!);
  }
  return waivable
    .filter((fact) => draft.support[fact] === 0 && state.verdict[waiver[fact]!] !== IN)
    .sort((a, b) => key.get(a)! - key.get(b)! || a - b);
}

/** Tries to satisfy one more demand; takes back everything when a row breaks. */
export function letIn(draft: Draft, fact: number, effort: Effort, entry: Entry): void {
  const before = draft.chosen.length;
  draft.demand[fact]!++;
  if (fillDraft(draft, effort, entry)) return;
  for (const item of draft.chosen.splice(before)) if (draft.isChosen[item] === 1) dropFromDraft(draft, item);
  draft.demand[fact]!--;
}

/** Satisfies every demand of the draft by the producer of least effort. False when there is none, or when a row breaks. */
export function fillDraft(draft: Draft, effort: Effort, entry: Entry): boolean {
  const { search } = draft;
  for (;;) {
    for (const fact of search.factOrder) {
      if (draft.demand[fact] === 0 || draft.support[fact]! > 0) continue;
      const producer = findLeastEffort(draft, fact, effort, entry);
      if (producer < 0) return false;
      addToDraft(draft, producer);
      if (!fitsCapacities(draft)) return false;
    }
    const payment = payTally(draft);
    if (payment !== "paid") return payment === "met" && fitsCapacities(draft);
  }
}

function findLeastEffort(draft: Draft, fact: number, effort: Effort, entry: Entry): number {
  const { state, cover, waiver, standalone, relaxation } = draft.search;
  const { needs, gives } = cover;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let e = state.producers.start[fact]!; e < state.producers.start[fact + 1]!; e++) {
    const item = state.producers.to[e]!;
    if (state.verdict[item] !== FREE || draft.isChosen[item] === 1 || item === waiver[fact]) continue;
    let score = effort.perItem[item]! + 1e-9 * effort.whole;
    if (entry === "liking") score *= 1.02 - relaxation.liking[item]!;
    for (let n = needs.start[item]!; n < needs.start[item + 1]!; n++) {
      const need = needs.to[n]!;
      if (draft.support[need] === 0 && draft.demand[need] === 0) score += 0.5 * effort.whole * standalone[need]!;
    }
    let wanted = 0;
    for (let g = gives.start[item]!; g < gives.start[item + 1]!; g++) {
      if (draft.support[gives.to[g]!] === 0 && draft.demand[gives.to[g]!]! > 0) wanted++;
    }
    score /= Math.max(1, wanted);
    if (score >= least) continue;
    least = score;
    best = item;
  }
  return best;
}
