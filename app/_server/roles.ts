import "server-only";
import { cache } from "react";
import { listCustomRoles } from "@/db/custom-roles/list-custom-roles";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { customRoleId } from "@/lib/catalogue/custom-role-id";
import { followChanges } from "@/lib/catalogue/follow-changes";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Role } from "@/lib/catalogue/types";
import { type AddedRole, withRoles } from "@/lib/catalogue/with-roles";
import type { CustomRole } from "@/lib/custom-roles/custom-role";
import { followRequirements, resolveCustomRole } from "@/lib/custom-roles/resolve-custom-role";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { findKeptRole } from "@/lib/progress/replan/kept-role";
import { catalogueIndex } from "./catalogue";

/** The roles that a person can aim at: the catalogue with their own in it, and those as they are kept. */
export type Targets = { index: CatalogueIndex; own: readonly CustomRole[] };

const follow = followChanges(catalogueIndex.catalogue.changes);

/** What the person of this request can aim at; a visitor has the catalogue alone. Read once per request. */
export const findTargets = cache(async (viewer: Viewer | null): Promise<Targets> => {
  if (!viewer) return { index: catalogueIndex, own: [] };
  return toTargets(await readAs(viewer, listCustomRoles));
});

/** The catalogue with these own roles in it, without those that were removed or that ask for nothing yet. */
export function toTargets(roles: readonly CustomRole[]): Targets {
  const listed = roles.filter(({ isRemoved }) => !isRemoved);
  const added = listed.flatMap((role) => resolveCustomRole(catalogueIndex, follow, role) ?? []);
  const ids = new Set(added.map(({ role }) => role.id));
  return { index: indexWith(added), own: listed.filter(({ id }) => ids.has(customRoleId(id))) };
}

/**
 * The same for planning a saved roadmap anew: a role of one's own that was removed since, or asks for nothing any more, is there
 * as the roadmap kept it, and `isRemoved`.
 */
export function toTargetsOf(roles: readonly CustomRole[], snapshot: RoadmapSnapshot): Targets & { isRemoved: boolean } {
  const targets = toTargets(roles);
  const kept = findKeptRole(targets.index, follow, snapshot);
  if (!kept || targets.index.roles.has(snapshot.role.id)) return { ...targets, isRemoved: false };
  const row = roles.find(({ id }) => customRoleId(id) === snapshot.role.id);
  const [like = null] = row?.likeRoleId ? follow("role", row.likeRoleId) : [];
  const added = targets.own.flatMap((role) => resolveCustomRole(catalogueIndex, follow, role) ?? []);
  return { ...targets, index: indexWith([...added, { ...kept, like }]), isRemoved: true };
}

/** The role that a kept id stands for among these now: itself, or what it became in the catalogue; null when it is gone. */
export function findRole({ index }: Targets, keptId: string): Role | null {
  const [id = keptId] = follow("role", keptId);
  return index.roles.get(id) ?? null;
}

/** An own role with what it asks in today's ids. */
export function carryRole(role: CustomRole): CustomRole {
  return { ...role, requirements: followRequirements(catalogueIndex, follow, role.requirements) };
}

const remembered = new Map<string, CatalogueIndex>();
/** A plan compiles the index it is drawn in, which takes longer than making one: the latest are the same object again. */
const mostRemembered = 40;

function indexWith(added: readonly AddedRole[]): CatalogueIndex {
  if (added.length === 0) return catalogueIndex;
  const key = JSON.stringify(added);
  const index = remembered.get(key) ?? withRoles(catalogueIndex, added);
  remembered.delete(key);
  remembered.set(key, index);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  return index;
}
