import type { Defect } from "@/lib/catalogue/checks/defect";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { PayBand } from "@/lib/catalogue/figure-types";

/** Pay and trends of three years ago are still shown, with their year; older ones tell of another market. */
const OLDEST_YEARS = 3;

/**
 * `pay-order`: published percentiles fall. `pay-empty`: a statement without any figure. `stale-period`: pay, prices or a trend of a
 * period that began more than three years before the release, or that names no year. `missing-pay` and `missing-growth`: a
 * role has no official national figure, or not exactly one projection.
 */
export function checkPay(index: CatalogueIndex): Defect[] {
  const { catalogue } = index;
  const oldest = Number(catalogue.releasedOn.slice(0, 4)) - OLDEST_YEARS;
  const prices = catalogue.priceLevels.map(({ region, period }) => ({ id: `prices of ${region}`, period }));
  const defects = [
    ...catalogue.pay.flatMap(checkBand),
    ...[...catalogue.pay, ...catalogue.trends, ...prices].flatMap((figure) => checkPeriod(figure, oldest)),
  ];
  for (const role of catalogue.roles) {
    const bands = index.payByRole.get(role.id) ?? [];
    if (!bands.some((band) => band.region === "US" && band.quality === "official"))
      defects.push({ rule: "missing-pay", id: role.id, message: "has no official figure for the nation" });
    const projections = catalogue.growth.filter((entry) => entry.role === role.id).length;
    if (projections !== 1)
      defects.push({ rule: "missing-growth", id: role.id, message: `has ${projections} projections instead of one` });
  }
  return defects;
}

function checkBand(band: PayBand): Defect[] {
  const { p10, p25, p50, p75, p90 } = band.percentiles;
  const published = [p10, p25, p50, p75, p90].filter((amount) => amount !== null);
  if (published.length === 0 && band.mean === null)
    return [{ rule: "pay-empty", id: band.id, message: "states no figure at all" }];
  const falls = published.some((amount, position) => amount < (published[position - 1] ?? 0));
  return falls ? [{ rule: "pay-order", id: band.id, message: `percentiles fall: ${published.join(", ")}` }] : [];
}

function checkPeriod({ id, period }: { id: string; period: string }, oldest: number): Defect[] {
  const years = (period.match(/\b\d{4}\b/g) ?? []).map(Number);
  if (Math.max(...years) >= oldest) return [];
  return [{ rule: "stale-period", id, message: `its period is “${period}”` }];
}
