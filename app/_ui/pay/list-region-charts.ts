import type { PayBand, PriceLevel } from "@/lib/catalogue/figure-types";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Source } from "@/lib/catalogue/types";
import { listPayRegions } from "@/lib/compare/list-pay-regions";
import { findHeadlinePay } from "./find-headline-pay";
import { payScaleCents } from "./pay-scale";
import { regionName } from "./region-name";

export type RegionRow = { roleId: string; title: string; band: PayBand; source: Source | undefined };
export type RegionChart = {
  region: string;
  name: string;
  kind: PayBand["regionKind"];
  currency: PayBand["currency"];
  maxCents: number;
  /** Null where no price index is known; then nothing is said about prices. */
  prices: PriceLevel | null;
  rows: RegionRow[];
};

/** The official figures of every region that has any, one row a role, the highest median first; the nation comes first. */
export function listRegionCharts(index: CatalogueIndex): RegionChart[] {
  return listPayRegions(index.catalogue.pay).map(({ region, regionKind, currency }) => {
    const rows = index.catalogue.roles
      .flatMap(({ id, title }): RegionRow[] => {
        const band = findRegionPay(index.payByRole.get(id) ?? [], region);
        return band ? [{ roleId: id, title, band, source: index.sources.get(band.source) }] : [];
      })
      .toSorted((a, b) => (b.band.percentiles.p50 ?? 0) - (a.band.percentiles.p50 ?? 0));
    const needed = roundUp(Math.max(...rows.map(({ band }) => highest(band))));
    const maxCents = currency === "USD" ? Math.max(payScaleCents, needed) : needed;
    const prices = index.priceLevels.get(region) ?? null;
    return { region, name: regionName(region), kind: regionKind, currency, maxCents, prices, rows };
  });
}

function findRegionPay(bands: readonly PayBand[], region: string): PayBand | null {
  if (region === "US") return findHeadlinePay(bands);
  const here = bands.filter((band) => band.region === region && band.quality === "official");
  return here.find(({ percentiles }) => percentiles.p50 !== null) ?? null;
}

const highest = ({ percentiles: { p50, p75, p90 } }: PayBand): number => Math.max(p50 ?? 0, p75 ?? 0, p90 ?? 0);

/** To two figures: 173,400 becomes 180,000. */
function roundUp(amountCents: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(amountCents)) - 1);
  return Math.ceil(amountCents / unit) * unit;
}
