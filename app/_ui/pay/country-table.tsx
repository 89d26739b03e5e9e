import type { PayBand } from "@/lib/catalogue/figure-types";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { PayNote } from "./pay-note";
import { PercentileTable } from "./percentile-table";
import { regionName } from "./region-name";

/** Percentiles by country, each in its own currency with what it counts, period and source. */
export function CountryTable({
  caption,
  bands,
  sources,
}: {
  caption: string;
  bands: readonly PayBand[];
  sources: CatalogueIndex["sources"];
}) {
  const rows = bands.map((band) => ({
    name: regionName(band.region),
    band,
    note: <PayNote band={band} source={sources.get(band.source)} />,
  }));
  return <PercentileTable caption={caption} head="Country" rows={rows} />;
}
