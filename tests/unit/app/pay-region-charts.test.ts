import { describe, expect, it } from "vitest";
import { listRegionCharts } from "@/app/_ui/pay/list-region-charts";
import { regionPath } from "@/app/_ui/pay/region-path";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";

const charts = listRegionCharts(indexCatalogue(catalogue));

describe("pay by region", () => {
  it("begins with the nation and all ten roles, and has states, metros and other countries", () => {
    expect(charts[0]).toMatchObject({ region: "US", currency: "USD" });
    expect(charts[0]?.rows).toHaveLength(10);
    expect(new Set(charts.map(({ kind }) => kind))).toEqual(new Set(["country", "state", "metro"]));
  });

  it("has a row for every role with an official median there, and no others", () => {
    for (const { region, rows } of charts) {
      const known = catalogue.pay.filter(
        (band) => band.region === region && band.quality === "official" && band.percentiles.p50 !== null,
      );
      expect(rows.map(({ roleId }) => roleId).sort(), region).toEqual(
        [...new Set(known.map(({ role }) => role))].sort(),
      );
    }
  });

  it("has a page of its own for every region, the nation’s being the pay page", () => {
    const paths = charts.map(({ region }) => regionPath(region));
    expect(paths[0]).toBe("/pay");
    expect(new Set(paths).size).toBe(charts.length);
    for (const path of paths.slice(1)) expect(path).toMatch(/^\/pay\/[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("draws every bar within its scale, in one currency, with its source", () => {
    for (const { region, currency, maxCents, rows } of charts)
      for (const { band, source } of rows) {
        const amounts = Object.values(band.percentiles).filter((amount) => amount !== null);
        expect(Math.max(...amounts), `${region} ${band.id}`).toBeLessThanOrEqual(maxCents);
        expect([band.currency, source?.id]).toEqual([currency, band.source]);
      }
  });
});
