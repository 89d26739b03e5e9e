import type { SearchEntry } from "@/lib/catalogue/list-search-entries";
import { type PackedEntry, unpackEntry } from "./packed-entry";

let loaded: Promise<SearchEntry[]> | null = null;

/** What there is to be found, fetched once and only when somebody is about to search; rejects, and can be asked again, when it is lost on the way. */
export function loadEntries(): Promise<SearchEntry[]> {
  loaded ??= fetchEntries().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function fetchEntries(): Promise<SearchEntry[]> {
  const answer = await fetch("/search/entries");
  if (!answer.ok) throw new Error(`the entries answered ${answer.status}`);
  return ((await answer.json()) as PackedEntry[]).map(unpackEntry);
}
