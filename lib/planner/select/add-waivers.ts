import { packRows } from "@/lib/graph/csr";
import type { Cover, ResourceRow } from "@/lib/planner/select/cover";
import type { Demand } from "@/lib/planner/select/list-demands";

export type OpenDemand = Demand & { fact: number };
/** A demand that may be waived: at a cost, and at a use of the extra rows. */
export type Waivable = { demand: OpenDemand; cost: number; use: readonly number[] };
/** The cover with waivers and, per waivable demand, the item that waives it. Items of the old cover keep their numbers. */
export type WaivedCover = { cover: Cover; waivers: Int32Array };

/**
 * A cover in which `hard` demands must hold and waivable ones either hold or are paid for. Items of `base` cost nothing here
 * unless `keepCost`; `limits` are the limits of the extra rows that waivers use.
 */
export function addWaivers(
  base: Cover,
  hard: readonly OpenDemand[],
  waivable: readonly Waivable[],
  options: { keepCost: boolean; limits: readonly number[] },
): WaivedCover {
  const { itemCount, factCount } = base;
  const extra = 2 * waivable.length;
  const isDemanded = new Uint8Array(factCount + waivable.length);
  for (const { fact } of hard) isDemanded[fact] = 1;
  const needs = listRows(base.needs);
  const gives = listRows(base.gives);
  const cost = extend(options.keepCost ? base.cost : new Float64Array(itemCount), extra);
  const rank = extend(base.rank, extra);
  const top = base.rank.reduce((most, r) => Math.max(most, r), 0) + 1;
  const waivers = new Int32Array(waivable.length);
  const isWaiver = new Uint8Array(itemCount + extra);
  const extraRows = options.limits.map((limit) => ({ use: new Float64Array(itemCount + extra), limit }));
  waivable.forEach((entry, i) => {
    const taker = itemCount + 2 * i;
    waivers[i] = taker + 1;
    isDemanded[factCount + i] = 1;
    needs.push([entry.demand.fact], []);
    gives.push([factCount + i], [factCount + i]);
    rank[taker] = top;
    cost[taker + 1] = entry.cost;
    isWaiver[taker + 1] = entry.use.some((use) => use > 0) ? 0 : 1;
    entry.use.forEach((use, r) => {
      extraRows[r]!.use[taker + 1] = use;
    });
  });
  const rows: ResourceRow[] = base.rows.map((row) => ({ use: extend(row.use, extra), limit: row.limit }));
  const cover: Cover = {
    itemCount: itemCount + extra,
    factCount: factCount + waivable.length,
    cost,
    needs: packRows(needs),
    gives: packRows(gives),
    isDemanded,
    rank,
    rows: [...rows, ...extraRows],
    isWaiver,
  };
  return { cover, waivers };
}

const extend = (amounts: Float64Array, by: number): Float64Array => {
  const longer = new Float64Array(amounts.length + by);
  longer.set(amounts);
  return longer;
};

const listRows = ({ start, to }: Cover["needs"]): number[][] =>
  Array.from({ length: start.length - 1 }, (_, r) => [...to.subarray(start[r]!, start[r + 1]!)]);
