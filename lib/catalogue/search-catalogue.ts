import type { SearchEntry } from "@/lib/catalogue/list-search-entries";
import { normaliseTerm } from "@/lib/catalogue/normalise-term";

/** A found entry with the term that matched best, as normalised. */
export type SearchHit = { entry: SearchEntry; term: string };

/**
 * The entries that `query` names, best first: a whole name or alias, then the start of one, then words that start with every
 * word of the query, then the query anywhere inside. Equal matches keep their order, names before aliases. At most `limit`.
 */
export function searchCatalogue(entries: readonly SearchEntry[], query: string, limit: number): SearchHit[] {
  const wanted = normaliseTerm(query);
  if (wanted === "") return [];
  const ranked = entries.flatMap((entry, position) => {
    const best = entry.terms
      .map((term, at) => ({ term, rank: rankTerm(term, wanted) + (at === 0 ? 0 : 0.5) }))
      .reduce((a, b) => (b.rank < a.rank ? b : a), { term: "", rank: Number.POSITIVE_INFINITY });
    return best.rank < Number.POSITIVE_INFINITY ? [{ entry, term: best.term, rank: best.rank, position }] : [];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.position - b.position);
  return ranked.slice(0, limit).map(({ entry, term }) => ({ entry, term }));
}

function rankTerm(term: string, wanted: string): number {
  if (term === wanted) return 0;
  if (term.startsWith(wanted)) return 1;
  const words = term.split(" ");
  if (wanted.split(" ").every((part) => words.some((word) => word.startsWith(part)))) return 2;
  return wanted.length > 2 && term.includes(wanted) ? 3 : Number.POSITIVE_INFINITY;
}
