import type { Dag } from "@/lib/planner/order/dag";

/** Bits of one machine integer: larger blocks have no exact order. */
const LARGEST_BLOCK = 30;

/** Started sets of equal size: the least sum of value times time to get there, and the milestone that was done last. */
type Layer = {
  place: Map<number, number>;
  masks: number[];
  sums: number[];
  times: number[];
  last: number[];
  from: number[];
};

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
  const before = maskPredecessors(dag, block);
  const layers: Layer[] = [createLayer()];
  addState(layers[0]!, 0, 0, 0, -1, 0);
  let states = 1;
  for (let size = 0; size < block.length; size++) {
    const layer = layers[size]!;
    const next = createLayer();
    for (let s = 0; s < layer.masks.length; s++) {
      const mask = layer.masks[s]!;
      for (let i = 0; i < block.length; i++) {
        if ((mask & (1 << i)) !== 0 || (before[i]! & ~mask) !== 0) continue;
        const time = layer.times[s]! + dag.minutes[block[i]!]!;
        addState(next, mask | (1 << i), layer.sums[s]! + dag.value[block[i]!]! * time, time, i, s);
      }
      if (states + next.masks.length > limit) return null;
    }
    states += next.masks.length;
    layers.push(next);
  }
  return { sequence: readBack(block, layers), states };
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

const createLayer = (): Layer => ({ place: new Map(), masks: [], sums: [], times: [], last: [], from: [] });

function addState(layer: Layer, mask: number, sum: number, time: number, last: number, from: number): void {
  const known = layer.place.get(mask);
  if (known === undefined) {
    layer.place.set(mask, layer.masks.length);
    layer.masks.push(mask);
    layer.sums.push(sum);
    layer.times.push(time);
    layer.last.push(last);
    layer.from.push(from);
  } else if (sum < layer.sums[known]!) {
    layer.sums[known] = sum;
    layer.last[known] = last;
    layer.from[known] = from;
  }
}

function readBack(block: Int32Array, layers: readonly Layer[]): Int32Array {
  const sequence = new Int32Array(block.length);
  let state = 0;
  for (let size = block.length; size > 0; size--) {
    const layer = layers[size]!;
    sequence[size - 1] = block[layer.last[state]!]!;
    state = layer.from[state]!;
  }
  return sequence;
}
