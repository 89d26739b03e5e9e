import { FREE } from "@/lib/planner/select/cover-state";
import { findCheapestProducer } from "@/lib/planner/select/cover-greedily";
import {
  addToDraft,
  type Draft,
  dropFromDraft,
  keepDraft,
  payTally,
  pruneDraft,
  startDraft,
} from "@/lib/planner/select/draft";
import type { Search } from "@/lib/planner/select/search";

/** Sweeps over all items; each sweep that finds something better is followed by another. */
const MOST_SWEEPS = 4;

/**
 * Improves the best cover so far by small moves: take one item out and mend what that breaks, or put one in and drop what that
 * makes redundant. Items that the current decisions forbid are left aside, so the result may be worse than `best` allows.
 */
export function polishIncumbent(search: Search): void {
  const { verdict } = search.state;
  for (let sweep = 0; sweep < MOST_SWEEPS && search.best; sweep++) {
    const before = search.upper;
    for (let item = 0; item < verdict.length; item++) {
      if (verdict[item] !== FREE) continue;
      if (search.best[item] === 1) tryWithout(search, item);
      else if (search.relaxation.reduced[item]! < search.cover.cost[item]!) tryWith(search, item);
    }
    if (search.upper >= before) return;
  }
}

/** The best cover as a draft on top of the decisions so far, or null when they forbid it. */
function openBest(search: Search): Draft | null {
  const { best, state } = search;
  if (!best) return null;
  const draft = startDraft(search);
  for (let item = 0; item < best.length; item++)
    if (best[item] === 1 && state.verdict[item] === FREE) addToDraft(draft, item);
  return draft;
}

function tryWithout(search: Search, item: number): void {
  const draft = openBest(search);
  if (!draft) return;
  dropFromDraft(draft, item);
  if (!mend(draft, item)) return;
  finish(draft);
}

function tryWith(search: Search, item: number): void {
  const draft = openBest(search);
  if (!draft) return;
  addToDraft(draft, item);
  if (!mend(draft, -1)) return;
  finish(draft);
}

/** Covers what is wanted and not given, without one item. False when that cannot be done or gets too dear. */
function mend(draft: Draft, without: number): boolean {
  const { search } = draft;
  for (;;) {
    for (const fact of search.factOrder) {
      if (draft.demand[fact] === 0 || draft.support[fact]! > 0) continue;
      const producer = findCheapestProducer(draft, fact, { reducedShare: 0.6 }, without);
      if (producer < 0) return false;
      addToDraft(draft, producer);
    }
    const payment = payTally(draft);
    if (payment !== "paid") return payment === "met";
  }
}

function finish(draft: Draft): void {
  pruneDraft(draft, draft.search.cover.cost);
  keepDraft(draft);
}
