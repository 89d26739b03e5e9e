import { formatPay } from "@/app/_ui/format";
import { describePrices } from "@/app/_ui/pay/describe-prices";
import type { RegionChart } from "@/app/_ui/pay/list-region-charts";
import { PayAxis } from "@/app/_ui/pay/pay-axis";
import { PayBar } from "@/app/_ui/pay/pay-bar";
import { PayNote } from "@/app/_ui/pay/pay-note";
import { PercentileTable } from "@/app/_ui/pay/percentile-table";
import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { toAveragePrices } from "@/lib/catalogue/to-average-prices";

/** The roles' bands in one region on one scale, and the same figures as a table. */
export function RegionPay({ chart, roleCount }: { chart: RegionChart; roleCount: number }) {
  return (
    <>
      <div className="sm:pr-6">
        {chart.rows.map(({ roleId, title, band }) => (
          <div key={roleId} className="grid items-center gap-x-6 py-1 sm:grid-cols-[13rem_minmax(0,1fr)]">
            <CatalogueLink
              kind="role"
              id={roleId}
              className="min-h-6 text-sm font-semibold underline decoration-transparent underline-offset-4 hover:decoration-current"
            >
              {title}
            </CatalogueLink>
            <PayBar band={band} maxCents={chart.maxCents} />
          </div>
        ))}
        <div className="sm:ml-[14.5rem]">
          <PayAxis maxCents={chart.maxCents} currency={chart.currency} />
        </div>
      </div>
      <p className="mt-2 text-sm text-muted">
        {chart.name}: figures for {chart.rows.length} of {roleCount} roles, in {chart.currency}.
        {chart.prices
          ? ` Prices here are ${describePrices(chart.prices)} (US Bureau of Economic Analysis, ${chart.prices.period}).`
          : ""}
      </p>
      <div className="mt-6">
        <PercentileTable caption={`${chart.name}: wages a year, by percentile`} head="Role" rows={listRows(chart)} />
      </div>
    </>
  );
}

const listRows = ({ rows, prices }: RegionChart) =>
  rows.map(({ roleId, title, band, source }) => ({
    name: (
      <CatalogueLink kind="role" id={roleId}>
        {title}
      </CatalogueLink>
    ),
    band: { ...band, id: roleId },
    note: (
      <>
        <PayNote band={band} source={source} />
        {prices && band.percentiles.p50 !== null ? (
          <span className="block">
            The median buys as much as {formatPay(toAveragePrices(band.percentiles.p50, prices), band.currency)} at
            average US prices.
          </span>
        ) : null}
      </>
    ),
  }));
