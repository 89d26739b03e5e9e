import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDag, type Dag, weighSequence } from "@/lib/planner/order/dag";
import { orderByValue } from "@/lib/planner/order/order-by-value";
import { orderMany } from "@/lib/planner/order/order-many";
import { createDice } from "@/tests/support/dice";

const seeds = fc.integer({ min: 0, max: 1_000_000 });

function makeDag(seed: number, size: number): Dag {
  const dice = createDice(seed);
  const edges: [number, number][] = [];
  const name = dice.sample(
    Array.from({ length: size }, (_, i) => i),
    size,
  );
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) if (dice.chance(2 / size)) edges.push([name[a]!, name[b]!]);
  const minutes = Float64Array.from({ length: size }, () => dice.int(1, 30));
  return createDag(
    minutes,
    Float64Array.from({ length: size }, () => (dice.chance(0.4) ? 0 : dice.int(1, 50))),
    edges,
  );
}

function respects(dag: Dag, sequence: Int32Array): boolean {
  const place = new Map([...sequence].map((node, i) => [node, i]));
  if (place.size !== dag.size) return false;
  return [...place].every(([node, at]) => {
    const before = dag.before.to.subarray(dag.before.start[node]!, dag.before.start[node + 1]!);
    return before.every((earlier) => place.get(earlier)! < at);
  });
}

/** The least value over all orders, by dynamic programming over every started set. */
function leastValue(dag: Dag): number {
  const least = new Map<number, { value: number; time: number }>([[0, { value: 0, time: 0 }]]);
  for (let mask = 0; mask < 1 << dag.size; mask++) {
    const state = least.get(mask);
    if (!state) continue;
    for (let node = 0; node < dag.size; node++) {
      if ((mask >> node) & 1) continue;
      const before = dag.before.to.subarray(dag.before.start[node]!, dag.before.start[node + 1]!);
      if (!before.every((earlier) => (mask >> earlier) & 1)) continue;
      const time = state.time + dag.minutes[node]!;
      const value = state.value + dag.value[node]! * time;
      const known = least.get(mask | (1 << node));
      if (!known || value < known.value) least.set(mask | (1 << node), { value, time });
    }
  }
  return least.get((1 << dag.size) - 1)!.value;
}

describe("the order of value", { timeout: 60_000 }, () => {
  it("[O3] is the best of all orders, and says so", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const dag = makeDag(seed, 8);
        const order = orderByValue(dag, 20_000);
        expect(respects(dag, order.sequence)).toBe(true);
        expect(order).toMatchObject({ value: leastValue(dag), bound: leastValue(dag), isOptimal: true });
        expect(weighSequence(dag, order.sequence)).toBe(order.value);
      }),
      { numRuns: 150 },
    );
  });

  it("[O3] without states for an exact block stays an order, and its bound a bound", () => {
    let unproven = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const dag = makeDag(seed, 10);
        const least = leastValue(dag);
        for (const order of [orderByValue(dag, 0), orderMany(dag)]) {
          expect(respects(dag, order.sequence)).toBe(true);
          expect(order.value).toBeGreaterThanOrEqual(least);
          expect(order.bound).toBeLessThanOrEqual(least + 1e-6);
          if (!order.isOptimal) unproven++;
        }
      }),
      { numRuns: 60 },
    );
    expect(unproven).toBeGreaterThan(20);
  });

  it("[O1] orders seven hundred milestones by the rule for many", () => {
    const dag = makeDag(1, 700);
    const order = orderByValue(dag, 20_000);
    expect(respects(dag, order.sequence)).toBe(true);
    expect(order.bound).toBeLessThanOrEqual(order.value);
    expect(order.isOptimal).toBe(false);
  });
});
