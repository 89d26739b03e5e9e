import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Project, Role } from "@/lib/catalogue/types";

const order: Project["difficulty"][] = ["first", "solid", "capstone"];

/** The role's projects from first to capstone, the shortest first within each. */
export function orderProjects(index: CatalogueIndex, role: Role): Project[] {
  return (index.projectsByRole.get(role.id) ?? []).toSorted(
    (a, b) => order.indexOf(a.difficulty) - order.indexOf(b.difficulty) || a.hours.likely - b.hours.likely,
  );
}
