import { packRows } from "@/lib/graph/csr";
import type { Cover } from "@/lib/planner/select/cover";
import { type CoverState, isOpenFact } from "@/lib/planner/select/cover-state";

/** The smaller cover problem left over for some free items; facts that are demanded by now are its demands. Item a is `items[a]`. */
export function extractPart(state: CoverState, items: readonly number[]): Cover {
  const { cover, support, demand, fixedUse } = state;
  const { needs, gives } = cover;
  const local = new Map<number, number>();
  const numberOf = (fact: number): number => {
    const known = local.get(fact);
    if (known !== undefined) return known;
    local.set(fact, local.size);
    return local.size - 1;
  };
  const partNeeds: number[][] = [];
  const partGives: number[][] = [];
  for (const item of items) {
    const needed: number[] = [];
    for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) {
      const f = needs.to[e]!;
      if (support[f] === 0 && demand[f] === 0) needed.push(numberOf(f));
    }
    const given: number[] = [];
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
      if (isOpenFact(state, gives.to[e]!)) given.push(numberOf(gives.to[e]!));
    }
    partNeeds.push(needed);
    partGives.push(given);
  }
  return {
    itemCount: items.length,
    factCount: local.size,
    cost: Float64Array.from(items, (item) => cover.cost[item]!),
    needs: packRows(partNeeds),
    gives: packRows(partGives),
    isDemanded: Uint8Array.from(local.keys(), (fact) => (demand[fact]! > 0 ? 1 : 0)),
    rank: Float64Array.from(items, (item) => cover.rank[item]!),
    rows: cover.rows
      .map((row, r) => ({ use: Float64Array.from(items, (item) => row.use[item]!), limit: row.limit - fixedUse[r]! }))
      .filter((row) => row.use.some((use) => use !== 0)),
    ...(cover.isWaiver ? { isWaiver: Uint8Array.from(items, (item) => cover.isWaiver![item]!) } : {}),
  };
}
