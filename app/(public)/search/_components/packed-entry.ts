import type { SearchEntry } from "@/lib/catalogue/list-search-entries";
import { normaliseTerm } from "@/lib/catalogue/normalise-term";

/** Kind, address within the kind's pages, name, and the other normalised terms joined by bars. */
export type PackedEntry = [kind: SearchEntry["kind"], address: string, name: string, aliases: string];

/** A packed entry as search reads it; its id is the address. */
export function unpackEntry([kind, address, name, aliases]: PackedEntry): SearchEntry {
  return { kind, id: address, name, terms: [normaliseTerm(name), ...(aliases === "" ? [] : aliases.split("|"))] };
}
