import { customRoleId } from "@/lib/catalogue/custom-role-id";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId } from "@/lib/catalogue/types";
import type { RoleLikeness } from "@/lib/compare/role-likeness";
import type { CustomRole } from "@/lib/custom-roles/custom-role";

/** Where the pay of one of these own roles comes from; null for a role of the catalogue. */
export function findLikeness(
  index: CatalogueIndex,
  own: readonly CustomRole[],
  roleId: CatalogueId,
): RoleLikeness | null {
  const custom = own.find(({ id }) => customRoleId(id) === roleId);
  if (!custom) return null;
  return { advertised: custom.pay, likeTitle: index.roles.get(custom.likeRoleId ?? "")?.title ?? null };
}
