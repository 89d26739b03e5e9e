import type { Route } from "next";
import Link from "next/link";
import type { SearchHit } from "@/lib/catalogue/search-catalogue";

const folders = { role: "roles", skill: "skills", certification: "certifications", project: "roles" };

/** Found entries as links, each with its kind and the alias that matched when it was not the name. */
export function SearchHits({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <ul className="mt-1 max-w-2xl">
      {hits.map(({ entry, term }) => (
        <li key={`${entry.kind} ${entry.id}`} className="border-b border-line">
          <Link
            href={`/${folders[entry.kind]}/${entry.id}` as Route}
            prefetch={false}
            className="flex min-h-11 flex-wrap items-center gap-x-3 py-1.5 hover:text-action"
          >
            <span className="font-semibold underline underline-offset-4">{entry.name}</span>
            <span className="text-sm text-muted">
              {entry.kind}
              {term === entry.terms[0] ? "" : `, also called ${term}`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
