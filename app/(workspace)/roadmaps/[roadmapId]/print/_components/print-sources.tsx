import { formatDay } from "@/app/_ui/format";
import type { NumberedSource } from "@/lib/view/number-sources";
import { Address } from "./print-resources";

/** Where the reasons and figures were read, under the numbers the text gives them; nothing when it gives none. */
export function PrintSources({ sources }: { sources: NumberedSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="print-sources" className="print:mt-8">
      <h2 id="print-sources" className="break-after-avoid pb-2 text-lg">
        Sources
      </h2>
      <ol className="text-sm">
        {sources.map(({ number, title, url, checkedOn }) => (
          <li
            key={url}
            className="tabular grid break-inside-avoid grid-cols-[2.5rem_minmax(0,1fr)] border-t border-line py-1.5"
          >
            <span>[{number}]</span>
            <span>
              {title} <span className="text-muted">· checked {formatDay(checkedOn)}</span>
              <Address url={url} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
