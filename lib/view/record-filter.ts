type Params = Record<string, string | string[] | undefined>;

/** What of one's own records is shown; all of it lives in the address. `page` counts from 1. */
export type RecordFilter = { search: string; roadmap: string; page: number };

/** A search may be this long, in characters. */
export const mostSearchCharacters = 100;

/** Reads the filter from an address's parameters; what is unknown or doubled counts as not given. */
export function readRecordFilter({ q, roadmap, page }: Params): RecordFilter {
  return {
    search: typeof q === "string" ? q.trim().slice(0, mostSearchCharacters) : "",
    roadmap: typeof roadmap === "string" ? roadmap.slice(0, 36) : "",
    page: typeof page === "string" && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

/** The parameters that bring a filter back, with a leading "?"; empty when nothing is filtered. */
export function writeRecordFilter({ search, roadmap, page }: RecordFilter): string {
  const pairs = new URLSearchParams();
  if (search) pairs.set("q", search);
  if (roadmap) pairs.set("roadmap", roadmap);
  if (page > 1) pairs.set("page", String(page));
  return pairs.size > 0 ? `?${pairs.toString()}` : "";
}
