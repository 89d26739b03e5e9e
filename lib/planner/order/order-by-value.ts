import { type Dag, type Order, weighSequence } from "@/lib/planner/order/dag";
import { decomposeBlocks } from "@/lib/planner/order/decompose-blocks";
import { improveBlock } from "@/lib/planner/order/improve-block";
import { orderBlock } from "@/lib/planner/order/order-block";
import { orderMany } from "@/lib/planner/order/order-many";
import { sortBlock } from "@/lib/planner/order/sort-block";

/** Above this many milestones the order is a rule of thumb with a weak bound. */
const LARGEST_EXACT = 600;

/**
 * The order that brings value earliest: least sum of value times minutes worked until done (1 | prec | sum w C). Exact block by
 * block where the states allow it; elsewhere a good order and a proven lower bound.
 */
export function orderByValue(dag: Dag, states: number): Order {
  if (dag.size > LARGEST_EXACT) return orderMany(dag);
  const sequence = new Int32Array(dag.size);
  const blockEnds: number[] = [];
  let filled = 0;
  let elapsed = 0;
  let bound = 0;
  let left = states;
  let isOptimal = true;
  for (const block of decomposeBlocks(dag)) {
    const total = sumUp(dag, block);
    const exact = total.value === 0 ? { sequence: sortBlock(dag, block), states: 0 } : orderBlock(dag, block, left);
    const ordered = exact?.sequence ?? improveBlock(dag, block);
    if (exact) left -= exact.states;
    else isOptimal = false;
    bound += total.value * elapsed + (exact ? weighSequence(dag, ordered) : boundBlock(total));
    elapsed += total.minutes;
    sequence.set(ordered, filled);
    filled += ordered.length;
    blockEnds.push(filled);
  }
  const value = weighSequence(dag, sequence);
  return { sequence, value, bound: Math.min(value, bound), isOptimal, blockEnds };
}

type Total = { value: number; minutes: number; squares: number };

function sumUp(dag: Dag, block: Int32Array): Total {
  const total = { value: 0, minutes: 0, squares: 0 };
  for (const node of block) {
    total.value += dag.value[node]!;
    total.minutes += dag.minutes[node]!;
    total.squares += dag.minutes[node]! ** 2;
  }
  return total;
}

/** No initial set of a block is denser than the block: then every order costs at least this (Chekuri and Motwani 1999). */
const boundBlock = ({ value, minutes, squares }: Total): number =>
  minutes === 0 ? 0 : (value * minutes + (value / minutes) * squares) / 2;
