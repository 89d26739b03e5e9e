import { sortTopologically } from "@/lib/graph/sort-topologically";
import type { Dag } from "@/lib/planner/order/dag";

/** Minutes of all milestones that transitively need a node, per node; read the other way round: of all that it needs. */
export function sumBehind(dag: Dag, direction: "after" | "before" = "after"): Float64Array {
  const [ahead, back] = direction === "after" ? [dag.after, dag.before] : [dag.before, dag.after];
  const words = (dag.size + 31) >> 5;
  const isBehind = new Int32Array(dag.size * words);
  const sums = new Float64Array(dag.size);
  const topological = sortTopologically(ahead, back);
  for (let i = dag.size - 1; i >= 0; i--) {
    const node = topological[i]!;
    const base = node * words;
    for (let e = ahead.start[node]!; e < ahead.start[node + 1]!; e++) {
      const next = ahead.to[e]!;
      for (let w = 0; w < words; w++) isBehind[base + w]! |= isBehind[next * words + w]!;
      isBehind[base + (next >> 5)]! |= 1 << (next & 31);
    }
    sums[node] = sumMarked(dag.minutes, isBehind, base, words);
  }
  return sums;
}

function sumMarked(minutes: Float64Array, marks: Int32Array, base: number, words: number): number {
  let sum = 0;
  for (let w = 0; w < words; w++) {
    for (let bits = marks[base + w]!; bits !== 0; bits &= bits - 1) {
      sum += minutes[32 * w + 31 - Math.clz32(bits & -bits)]!;
    }
  }
  return sum;
}
