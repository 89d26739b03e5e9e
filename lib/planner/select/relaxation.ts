import type { Csr } from "@/lib/graph/csr";
import type { CoverState } from "@/lib/planner/select/cover-state";

/**
 * The Lagrangian relaxation of the supporter formulation: z_jf = "item j supports fact f",
 *   sum_j z_jf >= y_f,   z_jf <= x_j,   sum over producers j of f that need g of z_jf <= y_g   (one row per pair f, g),
 * with prices on demanded facts, tolls on pairs and prices on resource rows. The price of a fact that is not demanded is what
 * its users pay for it, so only demanded facts carry one of their own; `price` is -1 for all others.
 */
export type Relaxation = {
  state: CoverState;
  /** Per pair (f, g): its two facts. Per entry of `gives`: the pairs of that producer and that fact. */
  pairFact: Int32Array;
  pairNeed: Int32Array;
  pairsOfGive: Csr;
  price: Float64Array;
  toll: Float64Array;
  rowPrice: Float64Array;
  /** What it is worth to support a fact at the current prices. */
  worth: Float64Array;
  /** Reduced cost per item, and whether the relaxed problem picks it. */
  reduced: Float64Array;
  isPicked: Uint8Array;
  /** Running average of isPicked: how much the relaxed problem likes an item. */
  liking: Float64Array;
  supporters: Int32Array;
  pairLoad: Int32Array;
  /** Directions of the deflected subgradient. */
  priceStep: Float64Array;
  tollStep: Float64Array;
  rowStep: Float64Array;
  /** One unit of a row's price is worth this much of the row. */
  rowScale: Float64Array;
  /** Dense lists of what is open under the decisions so far, refreshed by gather. */
  freeItems: Int32Array;
  freeCount: number;
  openFacts: Int32Array;
  openCount: number;
  demandedFacts: Int32Array;
  demandedCount: number;
  activePairs: Int32Array;
  /** The need of an active pair, or -1 when that need holds anyway. */
  activeNeed: Int32Array;
  activeCount: number;
  isActive: Uint8Array;
  giveStart: Int32Array;
  giveFact: Int32Array;
  givePairStart: Int32Array;
  givePair: Int32Array;
  isUsedGive: Uint8Array;
};

/** A relaxation of the cover that `state` decides on, without prices. */
export function createRelaxation(state: CoverState): Relaxation {
  const { itemCount, factCount, gives, rows } = state.cover;
  const { pairFact, pairNeed, pairsOfGive } = listPairs(state);
  const pairs = pairFact.length;
  const giveCount = gives.start[itemCount]!;
  return {
    state,
    pairFact,
    pairNeed,
    pairsOfGive,
    price: new Float64Array(factCount).fill(-1),
    toll: new Float64Array(pairs),
    rowPrice: new Float64Array(rows.length),
    worth: new Float64Array(factCount),
    reduced: new Float64Array(itemCount),
    isPicked: new Uint8Array(itemCount),
    liking: new Float64Array(itemCount),
    supporters: new Int32Array(factCount),
    pairLoad: new Int32Array(pairs),
    priceStep: new Float64Array(factCount),
    tollStep: new Float64Array(pairs),
    rowStep: new Float64Array(rows.length),
    rowScale: Float64Array.from(rows, (row) => Math.max(1, row.use.reduce(largest, Math.abs(row.limit)) / 10)),
    freeItems: new Int32Array(itemCount),
    freeCount: 0,
    openFacts: new Int32Array(factCount),
    openCount: 0,
    demandedFacts: new Int32Array(factCount),
    demandedCount: 0,
    activePairs: new Int32Array(pairs),
    activeNeed: new Int32Array(pairs),
    activeCount: 0,
    isActive: new Uint8Array(pairs),
    giveStart: new Int32Array(itemCount + 1),
    giveFact: new Int32Array(giveCount),
    givePairStart: new Int32Array(giveCount + 1),
    givePair: new Int32Array(pairsOfGive.to.length),
    isUsedGive: new Uint8Array(giveCount),
  };
}

const largest = (most: number, amount: number): number => Math.max(most, Math.abs(amount));

function listPairs(state: CoverState): { pairFact: Int32Array; pairNeed: Int32Array; pairsOfGive: Csr } {
  const { itemCount, factCount, needs, gives } = state.cover;
  const start = new Int32Array(gives.start[itemCount]! + 1);
  const to: number[] = [];
  const facts: number[] = [];
  const needed: number[] = [];
  const known = new Map<number, number>();
  for (let item = 0; item < itemCount; item++) {
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
      const fact = gives.to[e]!;
      for (let n = needs.start[item]!; n < needs.start[item + 1]!; n++) {
        const key = fact * factCount + needs.to[n]!;
        let pair = known.get(key);
        if (pair === undefined) {
          pair = facts.length;
          known.set(key, pair);
          facts.push(fact);
          needed.push(needs.to[n]!);
        }
        to.push(pair);
      }
      start[e + 1] = to.length;
    }
  }
  return {
    pairFact: Int32Array.from(facts),
    pairNeed: Int32Array.from(needed),
    pairsOfGive: { start, to: Int32Array.from(to) },
  };
}
