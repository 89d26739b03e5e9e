import type { Defect } from "@/lib/catalogue/checks/defect";
import { listCatalogueWork } from "@/lib/catalogue/list-catalogue-work";
import type { Catalogue } from "@/lib/catalogue/types";
import { packRows, transpose } from "@/lib/graph/csr";
import { findCycle } from "@/lib/graph/find-cycle";

/**
 * `cycle`: in the graph "a fact after all its producers, an item after all its needs" something comes after itself, so that
 * a plan could support itself. Reports one cycle, in the order in which its parts wait for each other.
 */
export function checkCycles(catalogue: Catalogue): Defect[] {
  const work = listCatalogueWork(catalogue);
  const names = [...new Set(work.flatMap((item) => [item.key, ...item.needs, ...item.gives]))];
  const numberOf = new Map(names.map((name, position) => [name, position]));
  const after: number[][] = names.map(() => []);
  const order = (earlier: string, later: string) => after[numberOf.get(earlier) ?? 0]?.push(numberOf.get(later) ?? 0);
  for (const item of work) {
    for (const need of item.needs) order(need, item.key);
    for (const fact of item.gives) order(item.key, fact);
  }
  const successors = packRows(after);
  const cycle = findCycle(successors, transpose(successors, names.length));
  if (cycle === null) return [];
  const path = cycle.map((node) => names[node] ?? "");
  return [{ rule: "cycle", id: path[0] ?? "", message: `comes after itself: ${[...path, path[0] ?? ""].join(" → ")}` }];
}
