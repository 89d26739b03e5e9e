import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, Level } from "@/lib/catalogue/types";
import { invariant } from "@/lib/core/invariant";
import type { SnapshotRequirement } from "./types";

/** A role's requirements as a roadmap keeps them: named, sourced, with the level held when it was drawn. */
export function toRequirements(
  index: CatalogueIndex,
  roleId: CatalogueId,
  held: ReadonlyMap<CatalogueId, Level>,
): SnapshotRequirement[] {
  const role = index.roles.get(roleId);
  invariant(role, `unknown role ${roleId}`);
  return role.requirements.map(({ skill, level, weight, kind, proof, why, source }) => {
    const entry = index.skills.get(skill);
    const read = index.sources.get(source);
    invariant(entry && read, `${roleId} asks for ${skill} by ${source}, which the catalogue does not know`);
    return {
      skill,
      skillName: entry.name,
      group: index.skillGroups.get(entry.group)?.name ?? entry.group,
      level,
      levelAtStart: held.get(skill) ?? 0,
      weight,
      kind,
      proof,
      why,
      source: { title: read.title, url: read.url, checkedOn: read.checkedOn },
    };
  });
}
