import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PayBand } from "@/lib/catalogue/figure-types";
import { type OwnPay, reckonPayback } from "@/lib/compare/pay-back";

const band: PayBand = {
  id: "pay",
  role: "analyst",
  region: "US",
  regionKind: "country",
  currency: "USD",
  percentiles: { p10: 6_000_000, p25: 8_000_000, p50: 10_000_000, p75: 13_000_000, p90: 16_000_000 },
  mean: null,
  basis: "wage",
  sampleSize: null,
  proxyFor: null,
  occupation: null,
  period: "May 2025",
  quality: "official",
  source: "ad",
};
const hours = { low: 500, likely: 1000, high: 2000 };
const spending = { cashCents: 100_000, hours, dollarRate: null };
const own = (payCents: number | null, hourCents = 0): OwnPay => ({ currency: "USD", payCents, hourCents });

describe("payback", () => {
  test("is what was spent over the monthly gain, worked by hand", () => {
    const payback = reckonPayback(band, own(7_000_000, 2_000), spending);
    // US$1,000 + 1,000 h × US$20 = US$21,000; US$100,000 − US$70,000 = US$30,000 a year, US$2,500 a month.
    expect(payback).toMatchObject({
      kind: "reckoned",
      likely: { spentCents: 2_100_000, gainCents: 3_000_000, months: 8.4 },
      quick: { spentCents: 1_100_000, gainCents: 6_000_000, months: 2.2 },
      slow: { spentCents: 4_100_000, gainCents: 1_000_000, months: 49.2 },
      lacksQuartiles: false,
    });
  });

  test("never comes where there is no gain", () => {
    const payback = reckonPayback(band, own(10_000_000), spending);
    expect(payback).toMatchObject({ likely: { gainCents: 0, months: null }, slow: { months: null } });
    expect(payback).toMatchObject({ quick: { months: 0.4 } });
  });

  test("says why it cannot be told", () => {
    const pounds: PayBand = { ...band, currency: "GBP" };
    const inPounds: OwnPay = { currency: "GBP", payCents: 3_000_000, hourCents: 0 };
    expect(reckonPayback(null, own(1), spending)).toEqual({ kind: "unknown", why: "no-figure" });
    expect(reckonPayback(band, null, spending)).toEqual({ kind: "unknown", why: "no-own-pay" });
    expect(reckonPayback(band, own(null, 2_000), spending)).toEqual({ kind: "unknown", why: "no-own-pay" });
    expect(reckonPayback(pounds, own(1), spending)).toEqual({ kind: "unknown", why: "other-currency" });
    expect(reckonPayback(pounds, inPounds, spending)).toEqual({ kind: "unknown", why: "no-rate" });
    expect(reckonPayback(pounds, inPounds, { ...spending, cashCents: 0 }).kind).toBe("reckoned");
    expect(reckonPayback(pounds, inPounds, { ...spending, dollarRate: 0.8 })).toMatchObject({ cashCents: 80_000 });
  });

  test("takes the median where quartiles were not published", () => {
    const lacking = { ...band, percentiles: { ...band.percentiles, p25: null, p75: null } };
    const payback = reckonPayback(lacking, own(7_000_000, 2_000), spending);
    expect(payback).toMatchObject({
      lacksQuartiles: true,
      quick: { newPayCents: 10_000_000 },
      slow: { newPayCents: 10_000_000 },
    });
  });

  test("quick never takes longer than likely, likely never longer than slow; more pay now never pays back sooner", () => {
    const figures = fc.record({ pay: fc.nat(20_000_000), more: fc.nat(5_000_000), hour: fc.nat(10_000) });
    const monthsOf = (payCents: number, hourCents: number) => {
      const payback = reckonPayback(band, own(payCents, hourCents), spending);
      if (payback.kind !== "reckoned") throw new Error(payback.why);
      return [payback.quick, payback.likely, payback.slow].map(({ months }) => months ?? Infinity);
    };
    fc.assert(
      fc.property(figures, ({ pay, more, hour }) => {
        const now = monthsOf(pay, hour);
        expect(now).toEqual(now.toSorted((a, b) => a - b));
        const later = monthsOf(pay + more, hour);
        now.forEach((months, at) => expect(later[at]).toBeGreaterThanOrEqual(months));
      }),
    );
  });
});
