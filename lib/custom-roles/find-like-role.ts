import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { normaliseTerm } from "@/lib/catalogue/normalise-term";
import type { CatalogueId } from "@/lib/catalogue/types";

/** The catalogue's role whose title or other name stands in a title, the longest first; null where none does. */
export function findLikeRole({ catalogue }: CatalogueIndex, title: string): CatalogueId | null {
  const words = ` ${normaliseTerm(title)} `;
  const named = catalogue.roles
    .flatMap((role) => [role.title, ...role.aliases].map((name) => ({ id: role.id, name: normaliseTerm(name) })))
    .filter(({ name }) => words.includes(` ${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  return named[0]?.id ?? null;
}
