import type { Csr } from "@/lib/graph/csr";

/**
 * A limited resource: the chosen items may use at most `limit` of it in sum. A negative use gives some of it: so "months of
 * experience so far are enough for this" is a row as well.
 */
export type ResourceRow = { use: Float64Array; limit: number };

/**
 * An AND/OR cover problem: choose items so that every demanded fact is given by a chosen item, every fact that a chosen item
 * needs is given by a chosen item, every row is kept, and the cost is least. Facts that already hold are not in it. No fact
 * can support itself: ranks rise along "needs". Costs are integers and not negative.
 */
export type Cover = {
  itemCount: number;
  factCount: number;
  cost: Float64Array;
  needs: Csr;
  gives: Csr;
  isDemanded: Uint8Array;
  rank: Float64Array;
  rows: readonly ResourceRow[];
  /** 1 for an item that does nothing but pay for leaving one demand out, at no use of any row. */
  isWaiver?: Uint8Array | undefined;
};

/** An answer to a cover problem. `bound` is a lower bound on the cost of every choice; `isOptimal` only where that is proven. */
export type CoverSolution = {
  isFeasible: boolean;
  /** 1 for a chosen item. */
  chosen: Uint8Array;
  cost: number;
  bound: number;
  isOptimal: boolean;
  nodes: number;
};
