import { createPriorityQueue } from "@/lib/graph/priority-queue";
import { sortTopologically } from "@/lib/graph/sort-topologically";
import type { Dag } from "@/lib/planner/order/dag";

/**
 * An order that respects precedence and keeps old milestones in their old order. `position` is the old place, or -1 for a new
 * milestone, which goes right before the first old one that needs it, or to the end when none does.
 */
export function orderStably(dag: Dag, position: Float64Array): Int32Array {
  const place = placeNew(dag, position);
  const queue = createPriorityQueue((a, b) => place[a]! < place[b]! || (place[a] === place[b] && a < b));
  const waiting = new Int32Array(dag.size);
  for (let node = 0; node < dag.size; node++) {
    waiting[node] = dag.before.start[node + 1]! - dag.before.start[node]!;
    if (waiting[node] === 0) queue.push(node);
  }
  const sequence: number[] = [];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    sequence.push(node);
    for (let e = dag.after.start[node]!; e < dag.after.start[node + 1]!; e++) {
      const next = dag.after.to[e]!;
      waiting[next]!--;
      if (waiting[next] === 0) queue.push(next);
    }
  }
  return Int32Array.from(sequence);
}

function placeNew(dag: Dag, position: Float64Array): Float64Array {
  const last = position.reduce((most, own) => Math.max(most, own), 0) + 1;
  const place = position.slice();
  const topological = sortTopologically(dag.after, dag.before);
  for (let i = dag.size - 1; i >= 0; i--) {
    const node = topological[i]!;
    if (position[node]! >= 0) continue;
    let first = last;
    for (let e = dag.after.start[node]!; e < dag.after.start[node + 1]!; e++)
      first = Math.min(first, place[dag.after.to[e]!]!);
    // Half a place earlier, and a little more for each step further back in the chain of new ones.
    place[node] = first - (Number.isInteger(first) ? 0.5 : 1e-6);
  }
  return place;
}
