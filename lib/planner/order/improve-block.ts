import type { Dag } from "@/lib/planner/order/dag";
import { sortBlock } from "@/lib/planner/order/sort-block";

/** Insertion moves are quadratic: not above this many milestones, and not more than this many rounds. */
const LARGEST_MOVE = 120;
const ROUNDS = 8;

/** A good order of a block that is too large for an exact one: densest open chain first, then single moves while they pay. */
export function improveBlock(dag: Dag, block: Int32Array): Int32Array {
  const sequence = takeDensest(dag, block);
  if (block.length > LARGEST_MOVE) return Int32Array.from(sequence);
  for (let round = 0; round < ROUNDS; round++) if (!moveOnce(dag, sequence)) break;
  return Int32Array.from(sequence);
}

/** Repeatedly the milestone that, with everything still open before it, is worth most per minute. */
function takeDensest(dag: Dag, block: Int32Array): number[] {
  const topological = sortBlock(dag, block);
  const position = new Map<number, number>();
  topological.forEach((node, i) => position.set(node, i));
  const open = new Set(topological);
  const sequence: number[] = [];
  while (open.size > 0) {
    let best: { chain: number[]; value: number; minutes: number } | null = null;
    for (const node of open) {
      if (dag.value[node] === 0) continue;
      const chain = listOpenChain(dag, node, open);
      const value = chain.reduce((sum, member) => sum + dag.value[member]!, 0);
      const minutes = chain.reduce((sum, member) => sum + dag.minutes[member]!, 0);
      if (best === null || value * best.minutes > best.value * minutes) best = { chain, value, minutes };
    }
    const next = best === null ? [...open] : best.chain.sort((a, b) => position.get(a)! - position.get(b)!);
    for (const node of next) {
      open.delete(node);
      sequence.push(node);
    }
  }
  return sequence;
}

function listOpenChain(dag: Dag, node: number, open: ReadonlySet<number>): number[] {
  const chain = [node];
  const isIn = new Set(chain);
  for (let head = 0; head < chain.length; head++) {
    const member = chain[head]!;
    for (let e = dag.before.start[member]!; e < dag.before.start[member + 1]!; e++) {
      const earlier = dag.before.to[e]!;
      if (!open.has(earlier) || isIn.has(earlier)) continue;
      isIn.add(earlier);
      chain.push(earlier);
    }
  }
  return chain;
}

const comesBefore = (dag: Dag, earlier: number, later: number): boolean => {
  for (let e = dag.before.start[later]!; e < dag.before.start[later + 1]!; e++)
    if (dag.before.to[e] === earlier) return true;
  return false;
};

/** Moves each milestone to the place where it pays most, as far as precedence lets it; true when any moved. */
function moveOnce(dag: Dag, sequence: number[]): boolean {
  let isMoved = false;
  for (let i = 0; i < sequence.length; i++) {
    const target = findPlace(dag, sequence, i);
    if (target === i) continue;
    const [node] = sequence.splice(i, 1);
    sequence.splice(target, 0, node!);
    isMoved = true;
  }
  return isMoved;
}

function findPlace(dag: Dag, sequence: readonly number[], i: number): number {
  const node = sequence[i]!;
  const swapGain = (other: number): number =>
    dag.value[node]! * dag.minutes[other]! - dag.value[other]! * dag.minutes[node]!;
  let gain = 0;
  let most = 1e-9;
  let target = i;
  for (let x = i - 1; x >= 0 && !comesBefore(dag, sequence[x]!, node); x--) {
    gain += swapGain(sequence[x]!);
    if (gain > most) [most, target] = [gain, x];
  }
  if (target !== i) return target;
  gain = 0;
  for (let x = i + 1; x < sequence.length && !comesBefore(dag, node, sequence[x]!); x++) {
    gain -= swapGain(sequence[x]!);
    if (gain > most) [most, target] = [gain, x];
  }
  return target;
}
