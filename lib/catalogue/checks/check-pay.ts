import type { Defect } from "@/lib/catalogue/checks/defect";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { PayBand } from "@/lib/catalogue/figure-types";

/**
 * `pay-order`: published percentiles fall. `pay-empty`: a statement without any figure. `missing-pay` and `missing-growth`: a role
 * has no official national figure, or not exactly one projection.
 */
export function checkPay(index: CatalogueIndex): Defect[] {
  const { catalogue } = index;
  const defects = catalogue.pay.flatMap(checkBand);
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
