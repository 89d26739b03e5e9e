import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { Reason } from "@/lib/view/explain-milestone";
import type { NumberedSource } from "@/lib/view/number-sources";
import { PrintRow } from "./print-row";

type Sources = ReadonlyMap<string, NumberedSource>;

/** Why a step is in the plan, each reason with the number its source has at the end, and where its figures come from. */
export function PrintReasons({
  reasons,
  figureSource,
  sources,
}: {
  reasons: Reason[];
  figureSource: SnapshotMilestone["figureSource"];
  sources: Sources;
}) {
  return (
    <>
      <PrintRow term="Why">
        <ul className="space-y-1.5">
          {reasons.map(({ text, detail, source }) => (
            <li key={text}>
              {text} {detail ? <span className="text-muted">{detail}</span> : null}
              {source ? <Mark sources={sources} url={source.url} /> : null}
            </li>
          ))}
        </ul>
      </PrintRow>
      {figureSource ? (
        <PrintRow term="Figures">
          {figureSource.title}, {figureSource.quality}
          <Mark sources={sources} url={figureSource.url} />
        </PrintRow>
      ) : null}
    </>
  );
}

function Mark({ sources, url }: { sources: Sources; url: string }) {
  return <span className="tabular whitespace-nowrap"> [{sources.get(url)?.number}]</span>;
}
