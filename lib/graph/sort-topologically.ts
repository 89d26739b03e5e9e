import type { Csr } from "@/lib/graph/csr";

/**
 * Orders the nodes so that every node comes after all its predecessors, smallest number first among those ready at once in
 * breadth-first waves. `successors` and `predecessors` are one graph seen from both sides. Nodes on or behind a cycle are
 * left out, so a shorter answer means a cycle.
 */
export function sortTopologically(successors: Csr, predecessors: Csr): Int32Array {
  const nodes = successors.start.length - 1;
  const waiting = new Int32Array(nodes);
  const order = new Int32Array(nodes);
  let filled = 0;
  for (let node = 0; node < nodes; node++) {
    waiting[node] = predecessors.start[node + 1]! - predecessors.start[node]!;
    if (waiting[node] === 0) order[filled++] = node;
  }
  for (let head = 0; head < filled; head++) {
    const node = order[head]!;
    for (let e = successors.start[node]!; e < successors.start[node + 1]!; e++) {
      const next = successors.to[e]!;
      waiting[next]!--;
      if (waiting[next] === 0) order[filled++] = next;
    }
  }
  return order.subarray(0, filled);
}
