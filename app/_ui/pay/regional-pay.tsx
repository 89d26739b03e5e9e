import { Disclosure } from "@/app/_ui/public/disclosure";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { CountryTable } from "./country-table";
import { MarketTable } from "./market-table";
import { RegionTables } from "./region-tables";

/** A role's pay beyond the national bands, each part opened on demand: states, cities, other countries, market figures. */
export function RegionalPay({ index, roleId, title }: { index: CatalogueIndex; roleId: string; title: string }) {
  const { sources, priceLevels } = index;
  const bands = index.payByRole.get(roleId) ?? [];
  const official = bands.filter(({ quality }) => quality === "official");
  const abroad = official.filter(({ regionKind, region }) => regionKind === "country" && region !== "US");
  const market = bands.filter(({ quality }) => quality !== "official");
  const parts = [
    { name: "By US state", bands: official.filter(({ regionKind }) => regionKind === "state"), Table: RegionTables },
    {
      name: "By US metropolitan area",
      bands: official.filter(({ regionKind }) => regionKind === "metro"),
      Table: RegionTables,
    },
    { name: "Other countries", bands: abroad, Table: CountryTable },
    { name: "Market pay: surveys and estimates", bands: market, Table: MarketTable },
  ];
  return (
    <div className="border-t border-line">
      {parts
        .filter((part) => part.bands.length > 0)
        .map(({ name, bands: shown, Table }) => (
          <Disclosure key={name} summary={`${name} (${shown.length})`}>
            <Table caption={`${title}: ${name}, a year`} bands={shown} sources={sources} prices={priceLevels} />
          </Disclosure>
        ))}
    </div>
  );
}
