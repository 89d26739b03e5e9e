import { describe, expect, test } from "vitest";
import type { PayBand } from "@/lib/catalogue/figure-types";
import { findBestPay } from "@/lib/compare/find-best-pay";
import { findRegionCurrency } from "@/lib/compare/find-region-currency";
import { findSharedOccupation } from "@/lib/compare/find-shared-occupation";
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
const idFor = (bands: PayBand[]) => findBestPay(bands, "US", "USD")?.band.id ?? null;

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
    expect(findBestPay([band("nation"), state], "US-CA", "USD")).toEqual({ band: state, isElsewhere: false });
    expect(findBestPay([band("nation"), state], "SE", "SEK")).toMatchObject({
      band: { id: "nation" },
      isElsewhere: true,
    });
    expect(findBestPay([state], "SE", "SEK")).toBeNull();
  });

  test("takes no survey in another currency for a region, even where nothing else is known there", () => {
    const survey = band("survey", { region: "DE", quality: "survey" });
    const office = band("office", { region: "DE", currency: "EUR" });
    expect(findBestPay([survey, office], "DE", "EUR")?.band.id).toBe("office");
    expect(findBestPay([survey, band("nation")], "DE", "EUR")).toMatchObject({
      band: { id: "nation" },
      isElsewhere: true,
    });
    expect(findBestPay([survey], "DE", "EUR")).toBeNull();
    expect(findRegionCurrency([survey, office], "DE")).toBe("EUR");
    expect(findRegionCurrency([survey], "DE")).toBe("USD");
  });

  test("is there for all ten roles of the nation, and every region offered has one of its own", () => {
    for (const { id } of index.catalogue.roles)
      expect(findBestPay(index.payByRole.get(id) ?? [], "US", "USD")?.isElsewhere, id).toBe(false);
    const regions = listPayRegions(index.catalogue.pay);
    expect(regions[0]).toEqual({ region: "US", regionKind: "country", currency: "USD", roleCount: 10 });
    for (const { region, roleCount, currency } of regions) {
      const own = index.catalogue.roles.flatMap(({ id }) => {
        const found = findBestPay(
          index.payByRole.get(id) ?? [],
          region,
          findRegionCurrency(index.catalogue.pay, region),
        );
        return found && !found.isElsewhere ? [found] : [];
      });
      expect(own.length, region).toBe(roleCount);
      expect(new Set(own.map(({ band: { currency: of } }) => of)), region).toEqual(new Set([currency]));
    }
  });
});

describe("the occupation behind a region's figures", () => {
  const of = (code: string | null) => ({ occupation: code === null ? null : { code, title: "Programmers" } });

  test("is named only where two figures or more all count it", () => {
    expect(findSharedOccupation([of("434"), of("434"), of("434")])).toEqual({ code: "434", title: "Programmers" });
    for (const bands of [[of("434"), of("433")], [of("434"), of(null)], [of(null), of(null)], [of("434")], []])
      expect(findSharedOccupation(bands)).toBeNull();
  });

  test("is one for all of Germany's figures", () => {
    const german = index.catalogue.pay.filter(({ region, quality }) => region === "DE" && quality === "official");
    expect(german.length).toBeGreaterThan(1);
    expect(findSharedOccupation(german)?.code).toBe("KldB 434");
  });
});
