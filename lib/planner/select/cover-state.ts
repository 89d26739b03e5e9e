import { type Csr, transpose } from "@/lib/graph/csr";
import type { Cover } from "@/lib/planner/select/cover";

export const FREE = 0;
export const IN = 1;
export const OUT = -1;

/** A cover with decisions made so far; every decision lies on the trail and can be taken back. */
export type CoverState = {
  cover: Cover;
  producers: Csr;
  consumers: Csr;
  /** FREE, IN or OUT per item. */
  verdict: Int8Array;
  /** Chosen producers per fact. */
  support: Int32Array;
  /** Producers per fact that are not out. */
  available: Int32Array;
  /** Reasons per fact why it must hold: a demand, a chosen item that needs it, an implied demand. */
  demand: Int32Array;
  /** Free items that need the fact. */
  freeConsumers: Int32Array;
  /** Facts per item that it could still be chosen for. */
  useful: Int32Array;
  /** j: item j in; ~j: item j out; itemCount + f: fact f implied. */
  trail: Int32Array;
  trailLength: number;
  /** Pending decisions: j for in, ~j for out. */
  queue: number[];
  /** Demanded facts whose producers changed since implied demands were last closed. */
  touched: number[];
  isFailed: boolean;
  fixedCost: number;
  fixedUse: Float64Array;
  /** Sum per row of what free items could give to it: not positive. */
  relief: Float64Array;
};

/** A cover without decisions. Call settle from propagate.ts before anything else. */
export function createCoverState(cover: Cover): CoverState {
  const { itemCount, factCount, needs, gives } = cover;
  const producers = transpose(gives, factCount);
  const consumers = transpose(needs, factCount);
  const available = new Int32Array(factCount);
  const freeConsumers = new Int32Array(factCount);
  const demand = new Int32Array(factCount);
  for (let f = 0; f < factCount; f++) {
    available[f] = producers.start[f + 1]! - producers.start[f]!;
    freeConsumers[f] = consumers.start[f + 1]! - consumers.start[f]!;
    demand[f] = cover.isDemanded[f]!;
  }
  const useful = new Int32Array(itemCount);
  for (let j = 0; j < itemCount; j++) {
    for (let e = gives.start[j]!; e < gives.start[j + 1]!; e++) {
      const f = gives.to[e]!;
      if (demand[f]! > 0 || freeConsumers[f]! > 0) useful[j]!++;
    }
    for (let r = 0; r < cover.rows.length; r++) {
      if (cover.rows[r]!.use[j]! >= 0) continue;
      useful[j]!++;
      break;
    }
  }
  return {
    cover,
    producers,
    consumers,
    verdict: new Int8Array(itemCount),
    support: new Int32Array(factCount),
    available,
    demand,
    freeConsumers,
    useful,
    trail: new Int32Array(itemCount + factCount + 1),
    trailLength: 0,
    queue: [],
    touched: [],
    isFailed: false,
    fixedCost: 0,
    fixedUse: new Float64Array(cover.rows.length),
    relief: Float64Array.from(cover.rows, (row) => row.use.reduce((sum, use) => sum + Math.min(0, use), 0)),
  };
}

/** True when every row can still be kept: by the items that are in, and what free items could give to it. */
export function canKeepRows(state: CoverState): boolean {
  const { cover, fixedUse, relief } = state;
  for (let r = 0; r < cover.rows.length; r++) if (fixedUse[r]! + relief[r]! > cover.rows[r]!.limit) return false;
  return true;
}

/** 1 for every item that is in. */
export function listDecided({ verdict }: CoverState): Uint8Array {
  const chosen = new Uint8Array(verdict.length);
  for (let item = 0; item < chosen.length; item++) if (verdict[item] === IN) chosen[item] = 1;
  return chosen;
}

/** True for a fact that is not yet given and that somebody may want. */
export function isOpenFact(state: CoverState, fact: number): boolean {
  return state.support[fact] === 0 && (state.demand[fact]! > 0 || state.freeConsumers[fact]! > 0);
}
