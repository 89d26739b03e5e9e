import type { Csr } from "@/lib/graph/csr";
import { sortTopologically } from "@/lib/graph/sort-topologically";

/** One cycle as the list of its nodes in the direction of the arrows, or null when there is none. */
export function findCycle(successors: Csr, predecessors: Csr): number[] | null {
  const nodes = successors.start.length - 1;
  const order = sortTopologically(successors, predecessors);
  if (order.length === nodes) return null;
  const isOrdered = new Uint8Array(nodes);
  for (const node of order) isOrdered[node] = 1;
  // Every node left over has a predecessor left over: walking backwards must meet a node twice.
  const seenAt = new Int32Array(nodes).fill(-1);
  const walk: number[] = [];
  let node = isOrdered.indexOf(0);
  while (seenAt[node]! < 0) {
    seenAt[node] = walk.length;
    walk.push(node);
    let e = predecessors.start[node]!;
    while (isOrdered[predecessors.to[e]!] === 1) e++;
    node = predecessors.to[e]!;
  }
  return walk.slice(seenAt[node]!).reverse();
}
