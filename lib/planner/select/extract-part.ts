import type { Cover } from "@/lib/planner/select/cover";
import { type CoverState, isOpenFact } from "@/lib/planner/select/cover-state";

/** The smaller cover problem left over for some free items; facts that are demanded by now are its demands. Item a is `items[a]`. */
export function extractPart(state: CoverState, items: readonly number[]): Cover {
  const { cover, support, demand, fixedUse } = state;
  const { needs, gives } = cover;
  const local = new Int32Array(cover.factCount).fill(-1);
  const facts: number[] = [];
  const numberOf = (fact: number): number => {
    if (local[fact]! < 0) local[fact] = facts.push(fact) - 1;
    return local[fact]!;
  };
  const needStart = new Int32Array(items.length + 1);
  const giveStart = new Int32Array(items.length + 1);
  const needed: number[] = [];
  const given: number[] = [];
  for (let a = 0; a < items.length; a++) {
    const item = items[a]!;
    for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) {
      const f = needs.to[e]!;
      if (support[f] === 0 && demand[f] === 0) needed.push(numberOf(f));
    }
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
      if (isOpenFact(state, gives.to[e]!)) given.push(numberOf(gives.to[e]!));
    }
    needStart[a + 1] = needed.length;
    giveStart[a + 1] = given.length;
  }
  const pick = (amounts: Float64Array): Float64Array => {
    const own = new Float64Array(items.length);
    for (let a = 0; a < own.length; a++) own[a] = amounts[items[a]!]!;
    return own;
  };
  return {
    itemCount: items.length,
    factCount: facts.length,
    cost: pick(cover.cost),
    needs: { start: needStart, to: Int32Array.from(needed) },
    gives: { start: giveStart, to: Int32Array.from(given) },
    isDemanded: Uint8Array.from(facts.map((fact) => (demand[fact]! > 0 ? 1 : 0))),
    rank: pick(cover.rank),
    rows: cover.rows
      .map((row, r) => ({ use: pick(row.use), limit: row.limit - fixedUse[r]! }))
      .filter((row) => row.use.some((use) => use !== 0)),
    ...(cover.isWaiver ? { isWaiver: Uint8Array.from(items.map((item) => cover.isWaiver![item]!)) } : {}),
  };
}
