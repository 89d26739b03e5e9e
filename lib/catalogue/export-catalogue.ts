import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { listRoleTerms } from "@/lib/catalogue/list-role-terms";
import type { Catalogue, Role } from "@/lib/catalogue/types";

/** The catalogue for outsiders: every entry as it is, and each role with the terms of all that it stands on. */
export type ExportedCatalogue = Omit<Catalogue, "roles"> & {
  format: "waymark.catalogue/1";
  roles: (Role & { terms: string[] })[];
};

/** The whole catalogue as one document, `waymark.catalogue/1`; its schema is `docs/catalogue.schema.json`. */
export function exportCatalogue(index: CatalogueIndex): ExportedCatalogue {
  const { roles, ...rest } = index.catalogue;
  return {
    format: "waymark.catalogue/1",
    ...rest,
    roles: roles.map((role) => ({ ...role, terms: listRoleTerms(index, role.id) })),
  };
}
