import "server-only";
import { catalogueIndex } from "@/app/_server/catalogue";
import { findLikeness } from "@/app/_server/find-likeness";
import { findProfile } from "@/app/_server/profile";
import type { Targets } from "@/app/_server/roles";
import type { Viewer } from "@/db/viewer";
import { holdLevels } from "@/lib/audit/hold-levels";
import type { CatalogueId, IsoDay, Level, Role } from "@/lib/catalogue/types";
import { compareRole, type RoleComparison } from "@/lib/compare/compare-role";
import { orderComparisons, partByMeans } from "@/lib/compare/order-comparisons";
import type { OwnPay } from "@/lib/compare/pay-back";
import type { CompareInput } from "./check-values";
import { drawWork } from "./draw-work";

export type LoadedComparison = {
  /** What the person stated, and what they hold with all that it implies. */
  levels: Readonly<Record<CatalogueId, Level>>;
  held: ReadonlyMap<CatalogueId, Level>;
  /** The picked roles, in the catalogue's order and one's own after them. */
  roles: Role[];
  /** Null when too many plans were drawn from this address. */
  rows: { within: RoleComparison[]; beyond: RoleComparison[] } | null;
};

/** The comparison of the person of this request under the form's values: sorted, and parted by what they can afford. */
export async function loadComparison(
  viewer: Viewer | null,
  input: CompareInput,
  own: OwnPay | null,
  today: IsoDay,
  targets: Targets,
): Promise<LoadedComparison> {
  const profile = await findProfile(viewer);
  const { levels } = profile;
  const held = holdLevels(catalogueIndex.skills, levels);
  const { index, own: ownRoles } = targets;
  const roles = index.catalogue.roles.filter(({ id }) => input.roleIds.includes(id));
  const work = await drawWork({ ...profile, experienceMonths: input.experienceMonths }, today, index);
  if (!work) return { levels, held, roles, rows: null };
  const { hoursPerWeek, experienceMonths, dollarRate, region, sort, means } = input;
  const from = { held, hoursPerWeek, experienceMonths, region: region.region, own, dollarRate };
  const compared = roles.flatMap((role) => {
    const planned = work.get(role.id);
    return planned ? [compareRole(index, role, planned, from, findLikeness(index, ownRoles, role.id))] : [];
  });
  return { levels, held, roles, rows: partByMeans(orderComparisons(compared, sort, region.currency), means) };
}
