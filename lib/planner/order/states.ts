/**
 * Sets of milestones that are done, as bit masks, each with the least sum of value times time to get there, the milestone that
 * was done last and the state before. Found by mask through a table of open addresses.
 */
export type States = {
  count: number;
  masks: number[];
  sums: number[];
  times: number[];
  last: number[];
  from: number[];
  /** Number of a state plus one, or 0; its length is a power of two. */
  table: Int32Array;
};

/** No states yet. */
export function createStates(): States {
  return { count: 0, masks: [], sums: [], times: [], last: [], from: [], table: new Int32Array(64) };
}

/** Adds a state (set, least sum, time, milestone done last, state before), or keeps the cheaper one of two with the same set. */
export function addState(states: States, mask: number, sum: number, time: number, last: number, from: number): void {
  const { masks, sums } = states;
  let slot = findSlot(states, mask);
  const known = states.table[slot]! - 1;
  if (known >= 0) {
    if (sum >= sums[known]!) return;
    sums[known] = sum;
    states.last[known] = last;
    states.from[known] = from;
    return;
  }
  if (2 * states.count >= states.table.length) {
    growTable(states);
    slot = findSlot(states, mask);
  }
  states.table[slot] = ++states.count;
  masks.push(mask);
  sums.push(sum);
  states.times.push(time);
  states.last.push(last);
  states.from.push(from);
}

/** Where a mask lies, or the free place where it belongs; 0x9e3779b1 spreads neighbours (Knuth's multiplicative hashing). */
function findSlot({ masks, table }: States, mask: number): number {
  const most = table.length - 1;
  let slot = (Math.imul(mask, 0x9e3779b1) >>> 12) & most;
  while (table[slot] !== 0 && masks[table[slot]! - 1] !== mask) slot = (slot + 1) & most;
  return slot;
}

function growTable(states: States): void {
  states.table = new Int32Array(4 * states.table.length);
  for (let state = 0; state < states.count; state++) {
    states.table[findSlot(states, states.masks[state]!)] = state + 1;
  }
}
