import type { Dag } from "@/lib/planner/order/dag";

/** The block in an order that respects precedence: depth first from its first milestone on. */
export function sortBlock(dag: Dag, block: Int32Array): Int32Array {
  const isIn = new Set(block);
  const isPlaced = new Set<number>();
  const sequence: number[] = [];
  const place = (node: number): void => {
    if (isPlaced.has(node)) return;
    isPlaced.add(node);
    for (let e = dag.before.start[node]!; e < dag.before.start[node + 1]!; e++) {
      if (isIn.has(dag.before.to[e]!)) place(dag.before.to[e]!);
    }
    sequence.push(node);
  };
  for (const node of block) place(node);
  return Int32Array.from(sequence);
}
