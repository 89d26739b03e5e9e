import type { Defect } from "@/lib/catalogue/checks/defect";
import { heldFact, listCatalogueWork, provenFact } from "@/lib/catalogue/list-catalogue-work";
import { listReachableFacts } from "@/lib/catalogue/list-reachable-facts";
import type { Catalogue } from "@/lib/catalogue/types";

/**
 * `unreachable-requirement`: no order of work leads from nothing to a level that a role asks. `unproven-requirement`: the role
 * asks for evidence, and no project, certification or experience that can be reached proves that level. `unreachable-work`:
 * nobody can ever start an item.
 */
export function checkReachability(catalogue: Catalogue): Defect[] {
  const work = listCatalogueWork(catalogue);
  const reached = listReachableFacts(work);
  const defects: Defect[] = work
    .filter((item) => item.needs.some((need) => !reached.has(need)))
    .map((item) => ({ rule: "unreachable-work", id: item.id, message: `nobody can start “${item.key}”` }));
  for (const role of catalogue.roles) {
    for (const requirement of role.requirements) {
      const wanted = `${requirement.skill} ${requirement.level}`;
      if (!reached.has(heldFact(requirement)))
        defects.push({ rule: "unreachable-requirement", id: role.id, message: `no milestone reaches ${wanted}` });
      if (requirement.proof && !reached.has(provenFact(requirement)))
        defects.push({ rule: "unproven-requirement", id: role.id, message: `no milestone proves ${wanted}` });
    }
  }
  return defects;
}
