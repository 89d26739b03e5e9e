import { packRows, transpose } from "@/lib/graph/csr";
import { findCycle } from "@/lib/graph/find-cycle";
import type { Compiled } from "@/lib/planner/compiled";
import type { Id } from "@/lib/planner/types";

/**
 * Milestones whose prerequisites run in a circle, each needing a fact that the next one could give; null when the catalogue
 * has no circle.
 */
export function findCatalogueCycle(compiled: Compiled): Id[] | null {
  if (compiled.isAcyclic) return null;
  const { itemCount, needs, producers, needsMonths, givesMonths, itemIds } = compiled;
  const givers = Array.from(givesMonths.keys()).filter((item) => givesMonths[item]! > 0);
  const rows = Array.from({ length: itemCount }, (_, item) => {
    const before = new Set<number>(needsMonths[item]! > 0 ? givers : []);
    for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) {
      const fact = needs.to[e]!;
      for (let p = producers.start[fact]!; p < producers.start[fact + 1]!; p++) before.add(producers.to[p]!);
    }
    return [...before];
  });
  const leansOn = packRows(rows);
  return findCycle(leansOn, transpose(leansOn, itemCount))?.map((item) => itemIds[item]!) ?? null;
}
