import type { Trend } from "@/lib/catalogue/figure-types";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { SourceNote } from "./source-note";

/** Dated figures about the market, each with period, region, quality and source. */
export function TrendList({ trends, sources }: { trends: readonly Trend[]; sources: CatalogueIndex["sources"] }) {
  return (
    <ul>
      {trends.map(({ id, statement, period, region, quality, source }) => (
        <li key={id} className="border-b border-line py-3 first:pt-0 last:border-b-0">
          <p className="prose-width">{statement}</p>
          <p className="text-sm text-muted">
            {region}, {period}, {quality}
          </p>
          <SourceNote source={sources.get(source)} />
        </li>
      ))}
    </ul>
  );
}
