import { SourceNote } from "@/app/_ui/public/source-note";
import type { PayBand } from "@/lib/catalogue/figure-types";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { groupBands } from "./group-bands";
import { PayMarks } from "./pay-marks";
import { PercentileTable } from "./percentile-table";
import { regionName } from "./region-name";

/** Percentiles by region: one table for each occupation that was counted, with its marks, period and source said once. */
export function RegionTables({
  caption,
  bands,
  sources,
}: {
  caption: string;
  bands: readonly PayBand[];
  sources: CatalogueIndex["sources"];
}) {
  return groupBands(bands).map(([first, ...rest]) =>
    first ? (
      <div key={first.id} className="mb-6 last:mb-0">
        <p className="text-sm font-semibold">
          {first.occupation ? `${first.occupation.title} (${first.occupation.code})` : "This title"}, {first.period}
        </p>
        <PayMarks band={first} />
        <SourceNote source={sources.get(first.source)} />
        <PercentileTable
          caption={`${caption}, ${first.occupation?.title ?? "this title"}`}
          head="Region"
          rows={[first, ...rest].map((band) => ({ name: regionName(band.region), band }))}
        />
      </div>
    ) : null,
  );
}
