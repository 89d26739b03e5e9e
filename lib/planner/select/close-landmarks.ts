import { type CoverState, FREE } from "@/lib/planner/select/cover-state";
import { implyDemand } from "@/lib/planner/select/propagate";

/**
 * Demands every fact that each remaining producer of a demanded fact needs, until nothing follows any more (landmarks of
 * delete-free planning, Haslum, Slaney and Thiebaux 2012). Looks only at facts touched since the last call. False: no cover.
 */
export function closeLandmarks(state: CoverState): boolean {
  if (state.isFailed) return false;
  const { touched, demand, support } = state;
  while (touched.length > 0) {
    const fact = touched.pop()!;
    if (demand[fact] === 0 || support[fact]! > 0) continue;
    if (!implySharedNeeds(state, fact)) return false;
  }
  return true;
}

function implySharedNeeds(state: CoverState, fact: number): boolean {
  const { demand, support } = state;
  const { needs } = state.cover;
  const leanest = findLeanestProducer(state, fact);
  if (leanest < 0) return true;
  for (let e = needs.start[leanest]!; e < needs.start[leanest + 1]!; e++) {
    const need = needs.to[e]!;
    if (demand[need]! > 0 || support[need]! > 0 || !isNeededByAll(state, fact, need)) continue;
    if (!implyDemand(state, need)) return false;
    if (support[fact]! > 0) return true;
  }
  return true;
}

/** The free producer with the fewest needs, or -1 when there is none. */
function findLeanestProducer(state: CoverState, fact: number): number {
  const { producers, verdict, cover } = state;
  const { start } = cover.needs;
  let leanest = -1;
  for (let e = producers.start[fact]!; e < producers.start[fact + 1]!; e++) {
    const item = producers.to[e]!;
    if (verdict[item] !== FREE) continue;
    if (leanest < 0 || start[item + 1]! - start[item]! < start[leanest + 1]! - start[leanest]!) leanest = item;
  }
  return leanest;
}

function isNeededByAll(state: CoverState, fact: number, need: number): boolean {
  const { producers, verdict, cover } = state;
  const { start, to } = cover.needs;
  for (let e = producers.start[fact]!; e < producers.start[fact + 1]!; e++) {
    const item = producers.to[e]!;
    if (verdict[item] !== FREE) continue;
    let isNeeded = false;
    for (let n = start[item]!; n < start[item + 1]! && !isNeeded; n++) isNeeded = to[n] === need;
    if (!isNeeded) return false;
  }
  return true;
}
