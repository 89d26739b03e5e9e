import { isCustomRoleId } from "@/lib/catalogue/custom-role-id";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId } from "@/lib/catalogue/types";

/**
 * All that a plan towards the own roles of an index depends on beside the catalogue, as plain data: what they ask, and which
 * projects and duties stand for them. Of all own roles, or of `roleId` alone.
 */
export function listOwnFacts(index: CatalogueIndex, roleId?: CatalogueId): unknown[] {
  return index.catalogue.roles
    .filter(({ id }) => isCustomRoleId(id) && (roleId === undefined || id === roleId))
    .map((role) => [
      role,
      (index.projectsByRole.get(role.id) ?? []).map(({ id }) => id),
      (index.experiencesByRole.get(role.id) ?? []).map(({ id }) => id),
    ]);
}
