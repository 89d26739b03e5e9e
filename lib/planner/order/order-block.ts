import type { Dag } from "@/lib/planner/order/dag";
import { addState, createStates, type States } from "@/lib/planner/order/states";

/** Bits of one machine integer: larger blocks have no exact order. */
const LARGEST_BLOCK = 30;

/**
 * The best order inside one block by dynamic programming over its initial sets, and the number of sets looked at; null when
 * there would be more than `limit` or the block is too large.
 */
export function orderBlock(
  dag: Dag,
  block: Int32Array,
  limit: number,
): { sequence: Int32Array; states: number } | null {
  if (block.length > LARGEST_BLOCK) return null;
  if (block.length === 1) return { sequence: block, states: 2 };
  const before = maskPredecessors(dag, block);
  const minutes = Float64Array.from(block, (node) => dag.minutes[node]!);
  const value = Float64Array.from(block, (node) => dag.value[node]!);
  const states = createStates();
  addState(states, 0, 0, 0, -1, -1);
  for (let size = 0, first = 0; size < block.length; size++) {
    const end = states.count;
    for (let from = first; from < end; from++) {
      const mask = states.masks[from]!;
      for (let i = 0; i < block.length; i++) {
        if ((mask & (1 << i)) !== 0 || (before[i]! & ~mask) !== 0) continue;
        const time = states.times[from]! + minutes[i]!;
        const sum = states.sums[from]! + value[i]! * time;
        addState(states, mask | (1 << i), sum, time, i, from);
      }
      if (states.count > limit) return null;
    }
    first = end;
  }
  return { sequence: readBack(block, states), states: states.count };
}

function maskPredecessors(dag: Dag, block: Int32Array): Int32Array {
  const place = new Map<number, number>();
  block.forEach((node, i) => place.set(node, i));
  return Int32Array.from(block, (node) => {
    let mask = 0;
    for (let e = dag.before.start[node]!; e < dag.before.start[node + 1]!; e++) {
      const i = place.get(dag.before.to[e]!);
      if (i !== undefined) mask |= 1 << i;
    }
    return mask;
  });
}

function readBack(block: Int32Array, states: States): Int32Array {
  const sequence = new Int32Array(block.length);
  let state = states.count - 1;
  for (let size = block.length; size > 0; size--) {
    sequence[size - 1] = block[states.last[state]!]!;
    state = states.from[state]!;
  }
  return sequence;
}
