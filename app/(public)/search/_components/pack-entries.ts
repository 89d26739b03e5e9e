import { listSearchEntries } from "@/lib/catalogue/list-search-entries";
import type { Catalogue } from "@/lib/catalogue/types";
import type { PackedEntry } from "./packed-entry";

/** What the search box needs of the catalogue, without what it can work out again by itself. */
export function packEntries(catalogue: Catalogue): PackedEntry[] {
  const projects = new Map(catalogue.projects.map((project) => [project.id, project]));
  return listSearchEntries(catalogue).map(({ kind, id, name, terms }) => {
    const aliases = terms.slice(1).join("|");
    if (kind !== "project") return [kind, id, name, aliases];
    return [kind, `${projects.get(id)?.roles[0] ?? ""}/projects#project-${id}`, name, aliases];
  });
}
