import { describe, expect, it } from "vitest";
import { convertCents } from "@/lib/money/convert-cents";
import { currencies, isCurrency } from "@/lib/money/currency";
import { type ExchangeRate, findRate } from "@/lib/money/exchange-rate";
import { parseDecimal } from "@/lib/money/parse-decimal";
import { ratio } from "@/lib/money/ratio";

const euros: ExchangeRate = { from: "EUR", to: "USD", rate: "1.0837", statedOn: "2026-11-20" };
const pounds: ExchangeRate = { from: "USD", to: "GBP", rate: "0.8", statedOn: "2026-11-20" };

describe("findRate", () => {
  it("takes the direct rate, or the exact inverse of the opposite one", () => {
    const direct = findRate([pounds, euros], "EUR", "USD");
    const inverse = findRate([pounds, euros], "USD", "EUR");
    expect(direct).toMatchObject({ ok: true, value: { exact: ratio(10_837, 10_000), isInverse: false, typed: euros } });
    expect(inverse).toMatchObject({ ok: true, value: { exact: ratio(10_000, 10_837), isInverse: true, typed: euros } });
  });

  it("needs none between a currency and itself", () => {
    expect(findRate([], "CHF", "CHF")).toMatchObject({ ok: true, value: { exact: ratio(1), typed: null } });
  });

  it("refuses what is missing, contradictory or no rate, and never goes through a third currency", () => {
    expect(findRate([euros, pounds], "EUR", "GBP")).toEqual({
      ok: false,
      failure: { reason: "rate-missing", from: "EUR", to: "GBP" },
    });
    expect(findRate([euros, { ...euros, rate: "1.09" }], "EUR", "USD")).toMatchObject({
      failure: { reason: "rate-conflict" },
    });
    expect(findRate([{ ...euros, rate: "0" }], "EUR", "USD")).toMatchObject({
      failure: { reason: "rate-invalid", rate: "0" },
    });
    expect(findRate([{ ...euros, rate: "1,08" }], "EUR", "USD")).toMatchObject({ failure: { reason: "rate-invalid" } });
  });

  it("quotes the newest of two equal rates, in whatever order they were typed", () => {
    const older = { ...euros, rate: "1.08370", statedOn: "2026-10-01" };
    for (const rates of [
      [older, euros],
      [euros, older],
    ])
      expect(findRate(rates, "EUR", "USD")).toMatchObject({ ok: true, value: { typed: euros } });
  });

  it("converts to the nearest cent without drift", () => {
    expect(convertCents(10_000, ratio(10_837, 10_000))).toBe(10_837);
    expect(convertCents(1, ratio(1, 2))).toBe(1);
    expect(convertCents(-1, ratio(1, 2))).toBe(-1);
    expect(convertCents(333, ratio(1, 3))).toBe(111);
  });
});

describe("reading", () => {
  it("reads decimals exactly and nothing else", () => {
    expect(parseDecimal("0.1")).toEqual(ratio(1, 10));
    expect(parseDecimal(" 12 ")).toEqual(ratio(12));
    for (const text of ["", "-1", "1e3", ".5", "1.", "1,5", "1.1234567890123"]) expect(parseDecimal(text)).toBeNull();
  });

  it("knows currencies of a hundred cents only", () => {
    expect(isCurrency("EUR")).toBe(true);
    expect(isCurrency("JPY")).toBe(false);
    expect(new Set(currencies).size).toBe(currencies.length);
  });
});
