import { packRows, transpose } from "@/lib/graph/csr";
import type { Compiled } from "@/lib/planner/compiled";
import { listItems } from "@/lib/planner/list-items";
import { rankItems } from "@/lib/planner/rank-items";
import type { Catalogue } from "@/lib/planner/types";

/**
 * Indexes a catalogue for plan, replan and explain; do it once per catalogue. Throws InvariantError on an id that the
 * catalogue does not hold (validateInstance names it first). With prerequisites that run in a circle `isAcyclic` is false and
 * plan refuses.
 */
export function compile(catalogue: Catalogue): Compiled {
  const { items, layout } = listItems(catalogue);
  const needs = packRows(items.map((item) => item.needs));
  const gives = packRows(items.map((item) => item.gives));
  const producers = transpose(gives, layout.factCount);
  const needsMonths = Int32Array.from(items, (item) => item.needsMonths);
  const givesMonths = Int32Array.from(items, (item) => item.givesMonths);
  const { rank, isAcyclic } = rankItems({ needs, gives, producers, needsMonths, givesMonths });
  return {
    ...layout,
    itemCount: items.length,
    itemIds: items.map((item) => item.id),
    itemIndex: new Map(items.map((item, index) => [item.id, index])),
    kind: Uint8Array.from(items, (item) => item.kind),
    minutes: Float64Array.from(items, (item) => item.minutes),
    money: Float64Array.from(items, (item) => item.money),
    isFormal: Uint8Array.from(items, (item) => (item.isFormal ? 1 : 0)),
    needsMonths,
    givesMonths,
    lastsMonths: Int32Array.from(items, (item) => item.lastsMonths),
    validMonths: Int32Array.from(items, (item) => item.validMonths),
    weeklyCap: Float64Array.from(items, (item) => item.weeklyCap),
    needs,
    gives,
    producers,
    rank,
    isAcyclic,
    roles: new Map(catalogue.roles.map((role) => [role.id, role])),
  };
}
