import type { CatalogueWork } from "@/lib/catalogue/list-catalogue-work";

/** The facts that someone who starts with nothing can come to hold, months of experience aside. */
export function listReachableFacts(work: readonly CatalogueWork[]): Set<string> {
  const reached = new Set<string>();
  let open = [...work];
  for (let before = -1; open.length !== before; ) {
    before = open.length;
    open = open.filter((item) => {
      if (item.needs.some((need) => !reached.has(need))) return true;
      for (const fact of item.gives) reached.add(fact);
      return false;
    });
  }
  return reached;
}
