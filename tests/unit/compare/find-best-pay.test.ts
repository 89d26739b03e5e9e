import { describe, expect, test } from "vitest";
import type { PayBand } from "@/lib/catalogue/figure-types";
import { findBestPay } from "@/lib/compare/find-best-pay";
import { listPayRegions } from "@/lib/compare/list-pay-regions";
import { index } from "./people";

const percentiles = { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 };
const band = (id: string, rest: Partial<PayBand> = {}): PayBand => ({
  id,
  role: "analyst",
  region: "US",
  regionKind: "country",
  currency: "USD",
  percentiles,
  mean: null,
  basis: "wage",
  sampleSize: null,
  proxyFor: null,
  occupation: null,
  period: "2025",
  quality: "official",
  source: "ad",
  ...rest,
});
const idFor = (bands: PayBand[], region = "US") => findBestPay(bands, region)?.band.id ?? null;

describe("the best pay figure", () => {
  test("is official before a survey, exact before a proxy, fuller before thinner, and then as listed", () => {
    const survey = band("survey", { quality: "survey" });
    const proxy = band("proxy", { proxyFor: "Other people" });
    const thin = band("thin", { percentiles: { ...percentiles, p90: null } });
    expect(idFor([survey, proxy, thin, band("full")])).toBe("full");
    expect(idFor([survey, proxy, thin])).toBe("thin");
    expect(idFor([survey, proxy])).toBe("proxy");
    expect(idFor([band("first"), band("second")])).toBe("first");
    expect(idFor([band("mean", { percentiles: { ...percentiles, p50: null } }), survey])).toBe("survey");
  });

  test("falls back to the United States and says so, and to nothing without a median", () => {
    const state = band("state", { region: "US-CA" });
    expect(findBestPay([band("nation"), state], "US-CA")).toEqual({ band: state, isElsewhere: false });
    expect(findBestPay([band("nation"), state], "SE")).toMatchObject({ band: { id: "nation" }, isElsewhere: true });
    expect(findBestPay([state], "SE")).toBeNull();
  });

  test("is there for all ten roles of the nation, and every region offered has one of its own", () => {
    for (const { id } of index.catalogue.roles)
      expect(findBestPay(index.payByRole.get(id) ?? [], "US")?.isElsewhere, id).toBe(false);
    const regions = listPayRegions(index.catalogue.pay);
    expect(regions[0]).toEqual({ region: "US", regionKind: "country", currency: "USD", roleCount: 10 });
    for (const { region, roleCount, currency } of regions) {
      const own = index.catalogue.roles.flatMap(({ id }) => {
        const found = findBestPay(index.payByRole.get(id) ?? [], region);
        return found && !found.isElsewhere && found.band.currency === currency ? [found] : [];
      });
      expect(own.length, region).toBe(roleCount);
    }
  });
});
