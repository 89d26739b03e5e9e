import { normaliseTerm } from "@/lib/catalogue/normalise-term";
import type { Catalogue, CatalogueId } from "@/lib/catalogue/types";

export type SearchKind = "role" | "skill" | "certification" | "project";
/** What search needs of an entry, small enough to send to a browser. `terms` are normalised, the name first. */
export type SearchEntry = { kind: SearchKind; id: CatalogueId; name: string; terms: string[] };

/** One entry for every role, skill, certification and project, in that order and otherwise in the catalogue's. */
export function listSearchEntries(catalogue: Catalogue): SearchEntry[] {
  return [
    ...catalogue.roles.map((role) => toEntry("role", role.id, role.title, role.aliases)),
    ...catalogue.skills.map((skill) => toEntry("skill", skill.id, skill.name, skill.aliases)),
    ...catalogue.certifications.map(({ id, name, aliases, examCode }) =>
      toEntry("certification", id, name, examCode === null ? aliases : [...aliases, examCode]),
    ),
    ...catalogue.projects.map((project) => toEntry("project", project.id, project.title, [])),
  ];
}

function toEntry(kind: SearchKind, id: CatalogueId, name: string, aliases: readonly string[]): SearchEntry {
  return { kind, id, name, terms: [...new Set([name, ...aliases].map(normaliseTerm))] };
}
