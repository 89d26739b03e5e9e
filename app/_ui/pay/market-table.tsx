import { ExternalLink } from "@/app/_ui/public/external-link";
import { StackTable } from "@/app/_ui/public/stack-table";
import type { PayBand } from "@/lib/catalogue/figure-types";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { PayAmount } from "./pay-amount";
import { PayMarks } from "./pay-marks";
import { regionName } from "./region-name";

const heads = ["Region", "Median", "Mean", "What it counts", "Source"];

/** Surveys and estimates for a title as a table: median and mean where published, with quality marks and "proxy" said. */
export function MarketTable({
  caption,
  bands,
  sources,
}: {
  caption: string;
  bands: readonly PayBand[];
  sources: CatalogueIndex["sources"];
}) {
  const rows = bands.map((band) => {
    const source = sources.get(band.source);
    return {
      key: band.id,
      cells: [
        regionName(band.region),
        <PayAmount key="median" amountCents={band.percentiles.p50} currency={band.currency} />,
        <PayAmount key="mean" amountCents={band.mean} currency={band.currency} />,
        <PayMarks key="marks" band={band} />,
        <span key="source">
          {source ? <ExternalLink href={source.url}>{source.publisher}</ExternalLink> : "unknown"}, {band.period}
        </span>,
      ],
    };
  });
  return <StackTable caption={caption} heads={heads} rows={rows} />;
}
