import { PayNote } from "@/app/_ui/pay/pay-note";
import { PercentileTable } from "@/app/_ui/pay/percentile-table";
import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import type { PayBand } from "@/lib/catalogue/figure-types";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Role } from "@/lib/catalogue/types";

/** The bands behind the chart in figures, with the occupation that each really counts. */
export function NationalTable({
  rows,
  sources,
}: {
  rows: { role: Role; band: PayBand }[];
  sources: CatalogueIndex["sources"];
}) {
  const shown = rows.map(({ role, band }) => ({
    name: (
      <CatalogueLink kind="role" id={role.id}>
        {role.title}
      </CatalogueLink>
    ),
    band: { ...band, id: role.id },
    note: <PayNote band={band} source={sources.get(band.source)} />,
  }));
  return <PercentileTable caption="US wages of the ten roles a year, by percentile" head="Role" rows={shown} />;
}
