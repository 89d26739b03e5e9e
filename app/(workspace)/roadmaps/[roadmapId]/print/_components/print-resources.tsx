import { formatDay } from "@/app/_ui/format";
import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";
import { PrintRow } from "./print-row";

const costWords = { free: "free", paid: "paid", unknown: "price unknown" } as const;

/** Where to learn it, each with its address written out; nothing when there is none. */
export function PrintResources({ step: { resources, officialUrl } }: { step: SnapshotMilestone }) {
  if (resources.length === 0 && !officialUrl) return null;
  return (
    <PrintRow term="Resources">
      <ul className="space-y-2">
        {officialUrl ? (
          <li className="break-inside-avoid">
            Official page
            <Address url={officialUrl} />
          </li>
        ) : null}
        {resources.map(({ title, provider, url, kind, cost, checkedOn }) => (
          <li key={url} className="break-inside-avoid">
            {title}
            <span className="text-muted">
              {" "}
              · {provider} · {kind} · {costWords[cost]} · checked {formatDay(checkedOn)}
            </span>
            <Address url={url} />
          </li>
        ))}
      </ul>
    </PrintRow>
  );
}

/** An address to type from paper, and to follow on the screen. */
export function Address({ url }: { url: string }) {
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className="block min-h-6 text-xs [overflow-wrap:anywhere] text-action underline-offset-4 hover:underline"
    >
      {url}
    </a>
  );
}
