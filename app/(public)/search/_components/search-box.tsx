"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { inputClass } from "@/app/_ui/primitives/field";
import { searchCatalogue } from "@/lib/catalogue/search-catalogue";
import { type PackedEntry, unpackEntry } from "./packed-entry";
import { SearchHits } from "./search-hits";

const mostShown = 30;

/** Finds entries while one types; keeps the query in the address, so that a search can be linked and gone back to. */
export function SearchBox({ packed }: { packed: PackedEntry[] }) {
  const asked = useSearchParams().get("q") ?? "";
  const [query, setQuery] = useState(asked);
  function search(next: string) {
    setQuery(next);
    const address = next.trim() === "" ? "/search" : `/search?q=${encodeURIComponent(next)}`;
    window.history.replaceState(null, "", address);
  }
  const entries = packed.map(unpackEntry);
  const hits = searchCatalogue(entries, query, mostShown);
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
        className={`${inputClass} mt-1.5 block max-w-xl`}
      />
      <output htmlFor="query" className="mt-2 block min-h-6 text-sm text-muted">
        {query.trim() === "" ? "" : countWords(hits.length)}
      </output>
      <SearchHits hits={hits} />
    </search>
  );
}

function countWords(count: number): string {
  if (count === 0) return "Nothing in the catalogue matches. Try another word, or look through the list below.";
  if (count === 1) return "1 match";
  return count === mostShown ? `The first ${mostShown} matches` : `${count} matches`;
}
