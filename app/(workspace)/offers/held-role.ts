import "server-only";
import { findLikeness } from "@/app/_server/find-likeness";
import { findRole, type Targets } from "@/app/_server/roles";
import type { OfferRow } from "@/db/offers/get-offer";
import type { PayBand } from "@/lib/catalogue/figure-types";
import type { Role } from "@/lib/catalogue/types";
import type { RoleLikeness } from "@/lib/compare/role-likeness";

/** The role that an offer is held against, as it is now, its published pay, and where that comes from when it is one's own. */
export type HeldRole = { role: Role; bands: readonly PayBand[]; likeness: RoleLikeness | null };
/** An offer as it is kept, with the role it is held against; null when it names none or one that is gone. */
export type HeldOffer = OfferRow & { held: HeldRole | null };

export function holdOffer(targets: Targets, row: OfferRow): HeldOffer {
  const role = row.roleId === null ? null : findRole(targets, row.roleId);
  if (!role) return { ...row, held: null };
  const { index, own } = targets;
  const held = { role, bands: index.payByRole.get(role.id) ?? [], likeness: findLikeness(index, own, role.id) };
  return { ...row, roleId: role.id, held };
}
