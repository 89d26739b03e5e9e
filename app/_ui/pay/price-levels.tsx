import { formatMoney } from "@/app/_ui/format";
import { SourceNote } from "@/app/_ui/public/source-note";
import { StackTable } from "@/app/_ui/public/stack-table";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { toAveragePrices } from "@/lib/catalogue/to-average-prices";
import { describePrices } from "./describe-prices";

const exampleCents = 10_000_000;

/** Where living costs more or less than in the nation, dearest first, and what a salary is worth there. */
export function PriceLevels({ index }: { index: CatalogueIndex }) {
  const levels = index.catalogue.priceLevels.toSorted((a, b) => b.indexPerMille - a.indexPerMille);
  const [first] = levels;
  if (!first) return null;
  return (
    <>
      <StackTable
        caption={`Prices in US metropolitan areas, ${first.period}, and what ${formatMoney(exampleCents, "USD")} buys there`}
        heads={[
          "Metropolitan area",
          "Index, US = 100",
          "Prices",
          `${formatMoney(exampleCents, "USD")} buys as much as`,
        ]}
        rows={levels.map((level) => ({
          key: level.region,
          cells: [
            level.region,
            (level.indexPerMille / 10).toFixed(1),
            describePrices(level),
            formatMoney(toAveragePrices(exampleCents, level), "USD"),
          ],
        }))}
      />
      <p className="mt-2">
        <SourceNote source={index.sources.get(first.source)} />
      </p>
    </>
  );
}
