import { SourceNote } from "@/app/_ui/public/source-note";
import type { PayBand, PriceLevel } from "@/lib/catalogue/figure-types";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { describePrices } from "./describe-prices";
import { groupBands } from "./group-bands";
import { PayMarks } from "./pay-marks";
import { PercentileTable } from "./percentile-table";
import { regionName } from "./region-name";

/** Percentiles by region: one table for each occupation that was counted, with its marks, period and source said once. */
export function RegionTables({
  caption,
  bands,
  sources,
  prices,
}: {
  caption: string;
  bands: readonly PayBand[];
  sources: CatalogueIndex["sources"];
  prices: CatalogueIndex["priceLevels"];
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
          rows={[first, ...rest].map((band) => ({
            name: <RegionWithPrices region={band.region} prices={prices.get(band.region)} />,
            band,
          }))}
        />
      </div>
    ) : null,
  );
}

function RegionWithPrices({ region, prices }: { region: string; prices: PriceLevel | undefined }) {
  return (
    <>
      {regionName(region)}
      {prices ? (
        <span className="block text-sm font-normal text-muted">
          prices {describePrices(prices)}, {prices.period}
        </span>
      ) : null}
    </>
  );
}
