import type { Catalogue, CatalogueId, NodeKind } from "@/lib/catalogue/types";

/** The ids that a release promised to keep, by kind of node. */
export type ReleasedIds = Readonly<Record<NodeKind, readonly CatalogueId[]>>;

/** Every id that roadmaps may hold, by kind and in alphabetical order: what a release writes down. */
export function listIds(catalogue: Catalogue): ReleasedIds {
  const idsOf = (entries: readonly { id: CatalogueId }[]) => entries.map((entry) => entry.id).sort();
  return {
    role: idsOf(catalogue.roles),
    skill: idsOf(catalogue.skills),
    certification: idsOf(catalogue.certifications),
    project: idsOf(catalogue.projects),
    experience: idsOf(catalogue.experiences),
    education: idsOf(catalogue.educations),
    resource: idsOf(catalogue.resources),
  };
}
