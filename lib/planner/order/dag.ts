import { type Csr, packRows } from "@/lib/graph/csr";

/** Milestones to put in order: their work in minutes, what finishing them is worth, and who must come before whom. */
export type Dag = { size: number; minutes: Float64Array; value: Float64Array; before: Csr; after: Csr };

/** An order with its sum of value times minutes worked until done (less is better), a lower bound, and the ends of its blocks. */
export type Order = { sequence: Int32Array; value: number; bound: number; isOptimal: boolean; blockEnds: number[] };

/** Builds a Dag from edges [earlier, later]; each edge once. */
export function createDag(
  minutes: Float64Array,
  value: Float64Array,
  edges: readonly (readonly [number, number])[],
): Dag {
  const before: number[][] = Array.from(minutes, () => []);
  const after: number[][] = Array.from(minutes, () => []);
  for (const [earlier, later] of edges) {
    before[later]!.push(earlier);
    after[earlier]!.push(later);
  }
  return { size: minutes.length, minutes, value, before: packRows(before), after: packRows(after) };
}

/** Sum over the milestones of value times minutes worked until it is done, one after another. */
export function weighSequence(dag: Dag, sequence: Int32Array): number {
  let elapsed = 0;
  let sum = 0;
  for (const node of sequence) {
    elapsed += dag.minutes[node]!;
    sum += dag.value[node]! * elapsed;
  }
  return sum;
}
