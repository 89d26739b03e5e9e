import { formatDay } from "@/app/_ui/format";
import type { Source } from "@/lib/catalogue/types";
import { ExternalLink } from "./external-link";

/** Where a statement was read and when; says so plainly when the source is not known. */
export function SourceNote({ source, label = "Source" }: { source: Source | undefined; label?: string }) {
  if (!source) return <span className="block text-xs text-muted">{label}: unknown</span>;
  return (
    <span className="block text-xs text-muted">
      {label}: <ExternalLink href={source.url}>{source.title}</ExternalLink>, {source.publisher}, read{" "}
      {formatDay(source.checkedOn)}
    </span>
  );
}
