import type { Cover } from "@/lib/planner/select/cover";
import { type CoverState, FREE } from "@/lib/planner/select/cover-state";

/** Least cost of a free producer of a fact, split evenly over the facts which that producer still gives; Infinity without one. */
export function shareCost(state: CoverState, fact: number): number {
  const { cover, producers, verdict, support } = state;
  let least = Number.POSITIVE_INFINITY;
  for (let e = producers.start[fact]!; e < producers.start[fact + 1]!; e++) {
    const item = producers.to[e]!;
    if (verdict[item] !== FREE) continue;
    let given = 0;
    for (let g = cover.gives.start[item]!; g < cover.gives.start[item + 1]!; g++) {
      if (support[cover.gives.to[g]!] === 0) given++;
    }
    least = Math.min(least, cover.cost[item]! / given);
  }
  return least;
}

/** A quick lower bound on a cover's cost: every demand pays the least share, over demanded facts only, of one of its producers. */
export function boundByShares(cover: Cover): number {
  const { factCount, itemCount, gives, isDemanded, cost } = cover;
  const least = new Float64Array(factCount).fill(Number.POSITIVE_INFINITY);
  for (let item = 0; item < itemCount; item++) {
    let demanded = 0;
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) demanded += isDemanded[gives.to[e]!]!;
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
      const fact = gives.to[e]!;
      if (isDemanded[fact] === 1) least[fact] = Math.min(least[fact]!, cost[item]! / demanded);
    }
  }
  return least.reduce((sum, share, fact) => (isDemanded[fact] === 1 && Number.isFinite(share) ? sum + share : sum), 0);
}
