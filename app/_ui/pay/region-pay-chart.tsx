"use client";

import { useState } from "react";
import { formatPay } from "@/app/_ui/format";
import { SelectField } from "@/app/_ui/primitives/field";
import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { useIsHydrated } from "@/app/_ui/roadmap/use-is-hydrated";
import { toAveragePrices } from "@/lib/catalogue/to-average-prices";
import { describePrices } from "./describe-prices";
import type { RegionChart } from "./list-region-charts";
import { PayAxis } from "./pay-axis";
import { PayBar } from "./pay-bar";
import { PayNote } from "./pay-note";
import { PercentileTable } from "./percentile-table";

const kinds = { country: "Countries", state: "US states", metro: "US metropolitan areas" };

/** The ten roles' bands on one scale for a region of the reader's choice, and the same figures as a table. */
export function RegionPayChart({ charts, roleCount }: { charts: RegionChart[]; roleCount: number }) {
  const isHydrated = useIsHydrated();
  const [region, setRegion] = useState(charts[0]?.region ?? "");
  const chart = charts.find((one) => one.region === region);
  if (!chart) return null;
  return (
    <>
      {/* Without scripts there is nothing to choose by; its place is kept, so that nothing jumps. */}
      <div className={isHydrated ? "" : "invisible"}>
        <RegionSelect charts={charts} region={region} onChoose={setRegion} />
      </div>
      <div className="mt-4 sm:pr-6">
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
      <p aria-live="polite" className="mt-2 text-sm text-muted">
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

type SelectProps = { charts: RegionChart[]; region: string; onChoose: (region: string) => void };

function RegionSelect({ charts, region, onChoose }: SelectProps) {
  return (
    <div className="max-w-xs">
      <SelectField id="pay-region" label="Region" value={region} onChange={(event) => onChoose(event.target.value)}>
        {(["country", "state", "metro"] as const).map((kind) => (
          <optgroup key={kind} label={kinds[kind]}>
            {charts
              .filter((chart) => chart.kind === kind)
              .map((chart) => (
                <option key={chart.region} value={chart.region}>
                  {chart.name} ({chart.rows.length})
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
    </div>
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
