import { FREE } from "@/lib/planner/select/cover-state";
import { addToDraft, pruneDraft, startDraft } from "@/lib/planner/select/draft";
import {
  type Entry,
  fillDraft,
  finishDraft,
  letIn,
  orderEntries,
  weighItems,
} from "@/lib/planner/select/keep-greedily";
import type { Search } from "@/lib/planner/select/search";

/** How those that take its place are let in, sweep by sweep; a sweep that finds nothing better is followed by the next kind. */
const SWEEPS: readonly Entry[] = ["density", "worth"];
const MOST_SWEEPS = 6;

/**
 * For covers whose demands can be waived: improves the best one so far by waiving one met demand at a time, letting in others
 * that then have room, and that one again if it still fits.
 */
export function polishKept(search: Search): void {
  let kind = 0;
  for (let sweep = 0; sweep < MOST_SWEEPS && kind < SWEEPS.length && search.best; sweep++) {
    const before = search.upper;
    for (const fact of search.waivable) {
      const waiver = search.waiver[fact]!;
      if (search.best[waiver] === 0 && search.state.verdict[waiver] === FREE) retryWithout(search, fact, SWEEPS[kind]!);
    }
    if (search.upper >= before) kind++;
  }
}

function retryWithout(search: Search, without: number, entry: Entry): void {
  const { state, best, waivable, waiver, cover } = search;
  if (!best) return;
  const effort = weighItems(search);
  const draft = startDraft(search);
  const isKept = (fact: number): boolean => fact !== without && best[waiver[fact]!] === 0;
  for (const fact of waivable) if (draft.support[fact] === 0 && !isKept(fact)) draft.demand[fact] = 0;
  for (let item = 0; item < best.length; item++) {
    if (best[item] === 1 && state.verdict[item] === FREE && cover.isWaiver?.[item] !== 1) addToDraft(draft, item);
  }
  pruneDraft(draft, effort.perItem);
  if (!fillDraft(draft, effort, entry)) return;
  const entering = orderEntries(draft, effort.whole, entry).filter((fact) => fact !== without && !isKept(fact));
  for (let round = 0; round < 2; round++) {
    for (const fact of [...entering, without]) if (draft.support[fact] === 0) letIn(draft, fact, effort, entry);
    pruneDraft(draft, effort.perItem);
  }
  finishDraft(draft);
}
