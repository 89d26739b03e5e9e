import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Csr, packRows, transpose } from "@/lib/graph/csr";
import { findCycle } from "@/lib/graph/find-cycle";
import { findMaxClosure } from "@/lib/graph/find-max-closure";
import { createPriorityQueue } from "@/lib/graph/priority-queue";
import { sortTopologically } from "@/lib/graph/sort-topologically";
import { createDice } from "@/tests/support/dice";

const seeds = fc.integer({ min: 0, max: 1_000_000 });

/** Random arrows; `forwards`: only from smaller to larger numbers, so without a cycle. */
function makeGraph(seed: number, nodes: number, forwards: boolean): { rows: number[][]; after: Csr; before: Csr } {
  const dice = createDice(seed);
  const rows = Array.from({ length: nodes }, (_, a) =>
    Array.from({ length: nodes }, (_, b) => b).filter((b) => (forwards ? b > a : b !== a) && dice.chance(0.2)),
  );
  const after = packRows(rows);
  return { rows, after, before: transpose(after, nodes) };
}

describe("lists in two arrays", () => {
  it("keep their rows and turn round", () => {
    const csr = packRows([[2, 0], [], [0]]);
    expect([...csr.start]).toEqual([0, 2, 2, 3]);
    expect([...csr.to]).toEqual([2, 0, 0]);
    const back = transpose(csr, 3);
    expect([...back.start]).toEqual([0, 2, 2, 3]);
    expect([...back.to]).toEqual([0, 2, 0]);
  });
});

describe("topological order", () => {
  it("puts every node after its predecessors", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { rows, after, before } = makeGraph(seed, 12, true);
        const place = new Map([...sortTopologically(after, before)].map((node, i) => [node, i]));
        expect(place.size).toBe(12);
        rows.forEach((row, a) => row.forEach((b) => expect(place.get(a)!).toBeLessThan(place.get(b)!)));
      }),
    );
  });

  it("falls short exactly when there is a cycle, and then one is found", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { rows, after, before } = makeGraph(seed, 7, false);
        const cycle = findCycle(after, before);
        expect(cycle === null).toBe(sortTopologically(after, before).length === 7);
        if (cycle === null) return;
        expect(new Set(cycle).size).toBe(cycle.length);
        cycle.forEach((node, i) => expect(rows[node]).toContain(cycle[(i + 1) % cycle.length]));
      }),
    );
  });
});

describe("the closure of greatest value", () => {
  it("is the best of all closed sets", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { rows, before } = makeGraph(seed, 9, true);
        const dice = createDice(seed + 1);
        const value = Float64Array.from({ length: 9 }, () => dice.int(-20, 20));
        let best = 0;
        for (let mask = 1; mask < 512; mask++) {
          const isClosed = rows.every((row, a) => (mask >> a) & 1 || row.every((b) => !((mask >> b) & 1)));
          if (isClosed)
            best = Math.max(
              best,
              value.reduce((sum, own, i) => ((mask >> i) & 1 ? sum + own : sum), 0),
            );
        }
        const closure = findMaxClosure(
          Int32Array.from({ length: 9 }, (_, i) => i),
          value,
          before,
        );
        expect(closure === null ? 0 : value.reduce((sum, own, i) => sum + own * closure[i]!, 0)).toBe(best);
        if (closure) rows.forEach((row, a) => row.forEach((b) => expect(closure[a]! >= closure[b]!).toBe(true)));
      }),
    );
  });

  it("looks at members only", () => {
    const { before } = { before: transpose(packRows([[1], [], []]), 3) };
    expect(findMaxClosure(Int32Array.from([1, 2]), Float64Array.from([5, -1]), before)).toEqual(
      Uint8Array.from([1, 0]),
    );
    expect(findMaxClosure(Int32Array.from([0, 1]), Float64Array.from([-5, 5]), before)).toBeNull();
  });
});

describe("the priority queue", () => {
  it("hands out the least first", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), (numbers) => {
        const queue = createPriorityQueue((a, b) => a < b);
        for (const number of numbers) queue.push(number);
        expect(queue.size()).toBe(numbers.length);
        const out = numbers.map(() => queue.pop());
        expect(out).toEqual(numbers.slice().sort((a, b) => a - b));
        expect(queue.pop()).toBeUndefined();
      }),
    );
  });
});
