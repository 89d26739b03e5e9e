import { formatDay } from "@/app/_ui/format";
import { ExternalLink } from "@/app/_ui/public/external-link";
import type { Source } from "@/lib/catalogue/types";

/** Sources by publisher in alphabetical order, each with the day it was last read. */
export function SourceGroup({ sources }: { sources: readonly Source[] }) {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].sort((a, b) => a.localeCompare(b, "en"));
  if (publishers.length === 0) return <p>None.</p>;
  return (
    <ul>
      {publishers.map((publisher) => (
        <li
          key={publisher}
          className="grid gap-x-6 gap-y-1 border-b border-line py-2.5 first:pt-0 last:border-b-0 md:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <h3 className="text-sm font-semibold">{publisher}</h3>
          <ul className="grid gap-1 text-sm">
            {sources
              .filter((source) => source.publisher === publisher)
              .map(({ id, title, url, checkedOn }) => (
                <li key={id} id={`source-${id}`}>
                  <ExternalLink href={url}>{title}</ExternalLink>{" "}
                  <span className="whitespace-nowrap text-muted">read {formatDay(checkedOn)}</span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
