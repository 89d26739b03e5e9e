import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId } from "@/lib/catalogue/types";
import { compile } from "@/lib/planner/compile";
import type { Compiled } from "@/lib/planner/compiled";
import { toPlannerCatalogue } from "@/lib/planner/roadmap/to-planner-catalogue";

// A page redraws while somebody moves a slider: search so far that every role without limits is proven, and no farther
// where something must be dropped, since more search there changed no plan that was tried but took seconds.
export const searchLimits = { nodeLimit: 200, dropNodes: 10 };

// Compiling depends on the catalogue and the role alone, so it is done once for each.
const compiledRoles = new WeakMap<CatalogueIndex, Map<CatalogueId, Compiled>>();

/** The catalogue compiled for planning towards one role; the same object for the same catalogue and role. */
export function compileRole(index: CatalogueIndex, roleId: CatalogueId): Compiled {
  const byRole = compiledRoles.get(index) ?? new Map<CatalogueId, Compiled>();
  compiledRoles.set(index, byRole);
  const known = byRole.get(roleId) ?? compile(toPlannerCatalogue(index, roleId));
  byRole.set(roleId, known);
  return known;
}
