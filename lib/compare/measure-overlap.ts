import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, Role } from "@/lib/catalogue/types";
import { weighReadiness, type WeightPart } from "./weigh-readiness";

export type OverlapCell = WeightPart & { role: CatalogueId };
export type OverlapRow = { role: CatalogueId; cells: OverlapCell[] };

const nothing = new Map();

/**
 * What somebody who meets all that one role asks, prerequisites included, meets of every other by weight: one row for
 * each role one comes from, cells in the order of `roles`. A role meets itself wholly.
 */
export function measureOverlap(index: CatalogueIndex, roles: readonly Role[]): OverlapRow[] {
  return roles.map((from) => ({
    role: from.id,
    cells: roles.map((to) => ({
      role: to.id,
      ...weighReadiness(index.skills, to.requirements, index.closureByRole.get(from.id) ?? nothing).all,
    })),
  }));
}
