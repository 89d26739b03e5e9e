import { createPriorityQueue } from "@/lib/graph/priority-queue";
import { sortTopologically } from "@/lib/graph/sort-topologically";
import { type Dag, type Order, weighSequence } from "@/lib/planner/order/dag";

/**
 * An order for very large plans in n log n: densest first among those ready, where a milestone's density counts a share of
 * what it unlocks. The bound forgets precedence (Smith's rule), so it is weak, but a bound.
 */
export function orderMany(dag: Dag): Order {
  const density = shareDensity(dag);
  const queue = createPriorityQueue((a, b) => density[a]! > density[b]! || (density[a] === density[b] && a < b));
  const waiting = new Int32Array(dag.size);
  const sequence = new Int32Array(dag.size);
  for (let node = 0; node < dag.size; node++) {
    waiting[node] = dag.before.start[node + 1]! - dag.before.start[node]!;
    if (waiting[node] === 0) queue.push(node);
  }
  let filled = 0;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    sequence[filled++] = node;
    for (let e = dag.after.start[node]!; e < dag.after.start[node + 1]!; e++) {
      const later = dag.after.to[e]!;
      waiting[later]!--;
      if (waiting[later] === 0) queue.push(later);
    }
  }
  const bySmith = Int32Array.from(sequence.keys()).sort(
    (a, b) => dag.value[b]! * dag.minutes[a]! - dag.value[a]! * dag.minutes[b]! || a - b,
  );
  return {
    sequence,
    value: weighSequence(dag, sequence),
    bound: weighSequence(dag, bySmith),
    isOptimal: false,
    blockEnds: [dag.size],
  };
}

function shareDensity(dag: Dag): Float64Array {
  const value = dag.value.slice();
  const minutes = dag.minutes.slice();
  const topological = sortTopologically(dag.after, dag.before);
  for (let i = dag.size - 1; i >= 0; i--) {
    const node = topological[i]!;
    for (let e = dag.after.start[node]!; e < dag.after.start[node + 1]!; e++) {
      const later = dag.after.to[e]!;
      const share = 1 / (dag.before.start[later + 1]! - dag.before.start[later]!);
      if (value[node] !== 0 && value[later]! * minutes[node]! <= value[node]! * minutes[later]!) continue;
      value[node]! += value[later]! * share;
      minutes[node]! += minutes[later]! * share;
    }
  }
  return value.map((worth, node) => worth / Math.max(1, minutes[node]!));
}
