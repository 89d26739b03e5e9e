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

/** The first line of an advertisement as a title, without its marks; empty where there is none of at most `most` characters. */
export function readTitle(advertisement: string, most: number): string {
  const line = advertisement.split("\n").find((text) => text.trim() !== "") ?? "";
  const title = line
    .replace(/^[\s#*_>•-]+|[\s#*_]+$/gu, "")
    .replace(/^(?:job title|title|position|role)\s*:\s*/i, "")
    .replace(/\s+/g, " ");
  return title.length <= most ? title : "";
}
