import { type CoverState, FREE } from "@/lib/planner/select/cover-state";
import { propagate } from "@/lib/planner/select/propagate";
import { roundUp, type Search } from "@/lib/planner/select/search";

/**
 * Decides every free item whose other side cannot lead to a cheaper cover: too dear to take in, too good to leave out, or too
 * big for a row. Uses the bound and the reduced costs of the last evaluation. "conflict": nothing cheaper is left here.
 */
export function fixByCost(search: Search): "same" | "fixed" | "conflict" {
  const { state, relaxation, bound } = search;
  const { verdict, queue } = state;
  const { freeItems, freeCount, reduced } = relaxation;
  for (let a = 0; a < freeCount; a++) {
    const item = freeItems[a]!;
    if (verdict[item] !== FREE) continue;
    if (isTooBig(state, item) || roundUp(search, bound + Math.max(0, reduced[item]!)) >= search.upper)
      queue.push(~item);
    else if (isNeeded(state, item) || roundUp(search, bound - Math.min(0, reduced[item]!)) >= search.upper)
      queue.push(item);
  }
  if (queue.length === 0) return "same";
  return propagate(state) ? "fixed" : "conflict";
}

/** With the item, a row could not be kept whatever the other free items give to it. */
function isTooBig(state: CoverState, item: number): boolean {
  const { cover, fixedUse, relief } = state;
  return cover.rows.some((row, r) => row.use[item]! > 0 && fixedUse[r]! + row.use[item]! + relief[r]! > row.limit);
}

/** Without the item, a row could not be kept. */
function isNeeded(state: CoverState, item: number): boolean {
  const { cover, fixedUse, relief } = state;
  return cover.rows.some((row, r) => row.use[item]! < 0 && fixedUse[r]! + relief[r]! - row.use[item]! > row.limit);
}
