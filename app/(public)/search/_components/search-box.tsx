"use client";

import { useSearchParams } from "next/navigation";
import { useDeferredValue, useEffect, useState } from "react";
import { inputClass } from "@/app/_ui/primitives/field";
import type { SearchEntry } from "@/lib/catalogue/list-search-entries";
import { searchCatalogue } from "@/lib/catalogue/search-catalogue";
import { loadEntries } from "./load-entries";
import { SearchHits } from "./search-hits";

const mostShown = 30;

/** Finds entries while one types; keeps the query in the address, so that a search can be linked and gone back to. */
export function SearchBox() {
  const asked = useSearchParams().get("q") ?? "";
  const [query, setQuery] = useState(asked);
  const [entries, setEntries] = useState<readonly SearchEntry[] | "lost" | null>(null);
  const isBlank = query.trim() === "";
  useEffect(() => {
    if (!isBlank) load(setEntries);
  }, [isBlank]);
  function search(next: string) {
    setQuery(next);
    if (entries === "lost") load(setEntries);
    const address = next.trim() === "" ? "/search" : `/search?q=${encodeURIComponent(next)}`;
    window.history.replaceState(null, "", address);
  }
  const sought = useDeferredValue(query);
  const hits = entries === null || entries === "lost" ? [] : searchCatalogue(entries, sought, mostShown);
  return (
    <search className="mt-8 block min-h-28">
      <label htmlFor="query" className="text-sm font-semibold">
        Search for
      </label>
      <input
        id="query"
        type="search"
        autoComplete="off"
        placeholder="k8s, SIEM, CISSP, MLOps"
        value={query}
        onChange={(event) => search(event.target.value)}
        onFocus={() => load(setEntries)}
        className={`${inputClass} mt-1.5 block max-w-xl`}
      />
      <output htmlFor="query" className="mt-2 block min-h-6 text-sm text-muted">
        {isBlank ? "" : tell(entries, hits.length)}
      </output>
      <SearchHits hits={hits} />
    </search>
  );
}

function load(keep: (entries: readonly SearchEntry[] | "lost") => void): void {
  loadEntries().then(keep, () => keep("lost"));
}

function tell(entries: readonly SearchEntry[] | "lost" | null, count: number): string {
  if (entries === null) return "Searching…";
  if (entries === "lost") return "The search did not load. Type on to try again, or look through the list below.";
  if (count === 0) return "Nothing in the catalogue matches. Try another word, or look through the list below.";
  if (count === 1) return "1 match";
  return count === mostShown ? `The first ${mostShown} matches` : `${count} matches`;
}
