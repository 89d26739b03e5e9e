import { findMaxClosure } from "@/lib/graph/find-max-closure";
import type { Dag } from "@/lib/planner/order/dag";

/**
 * Sidney's decomposition (1975): blocks such that some optimal order works them one after another, the densest in value per
 * minute first. Found by divide and conquer: the initial set that gains most over the average density goes first.
 */
export function decomposeBlocks(dag: Dag): Int32Array[] {
  const blocks: Int32Array[] = [];
  const divide = (members: Int32Array): void => {
    const densest = members.length > 1 ? findDenser(dag, members) : null;
    if (densest === null) {
      blocks.push(members);
      return;
    }
    divide(members.filter((_, i) => densest[i] === 1));
    divide(members.filter((_, i) => densest[i] === 0));
  };
  divide(Int32Array.from({ length: dag.size }, (_, node) => node));
  return blocks;
}

function findDenser(dag: Dag, members: Int32Array): Uint8Array | null {
  let value = 0;
  let minutes = 0;
  for (const node of members) {
    value += dag.value[node]!;
    minutes += dag.minutes[node]!;
  }
  if (value === 0) return null;
  const gain = Float64Array.from(members, (node) => dag.value[node]! * minutes - value * dag.minutes[node]!);
  return findMaxClosure(members, gain, dag.before);
}
