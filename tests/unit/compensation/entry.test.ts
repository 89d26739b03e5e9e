import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyOffer } from "@/lib/compensation/empty-offer";
import { readOffer } from "@/lib/compensation/entry/read-offer";
import { writeOffer } from "@/lib/compensation/entry/write-offer";
import type { Offer } from "@/lib/compensation/offer";
import { validateOffer } from "@/lib/compensation/schema/validate-offer";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { vestingPresets } from "@/lib/compensation/vesting-presets";
import { anyOffer } from "./arbitraries";
import { fullOffer, offerWith, optionsOf, plainAssumptions, rsuOf } from "./offers";

/** The form numbers grants by their place, and keeps no part in which nothing stands. */
function asForm(offer: Offer): Offer {
  return {
    ...offer,
    signing: offer.signing && offer.signing.payments.length > 0 ? offer.signing : null,
    rsus: offer.rsus.map((grant, at) => ({ ...grant, id: `grant-${at}` })),
    options: offer.options.map((grant, at) => ({ ...grant, id: `options-${at}` })),
  };
}

const blank = { name: "New", currency: "USD" };
const errorsOf = (texts: Record<string, string>) => readOffer({ ...blank, ...texts }).errors;

describe("the form of an offer", () => {
  it("gives back the offer it was filled with", () => {
    expect(readOffer(writeOffer(fullOffer))).toEqual({ offer: asForm(fullOffer), errors: {} });
    expect(readOffer(writeOffer(emptyOffer("New", "SEK")))).toEqual({ offer: emptyOffer("New", "SEK"), errors: {} });
    fc.assert(
      fc.property(anyOffer, (offer) => {
        expect(readOffer(writeOffer(offer))).toEqual({ offer: asForm(offer), errors: {} });
      }),
    );
  });

  it.each([
    ...Object.values(vestingPresets),
    { kind: "even", years: 3, pace: "quarter", cliffMonths: 0 },
    {
      kind: "by-month",
      vests: [
        { afterMonths: 6, bps: 3_333 },
        { afterMonths: 30, bps: 6_667 },
      ],
      cliffMonths: 6,
    },
    { kind: "by-day", vests: [{ onDay: "2028-02-29", bps: 10_000 }] },
  ] as const)("keeps the schedule $kind", (schedule) => {
    const offer = offerWith({ rsus: [rsuOf(8, 100, { id: "grant-0", schedule })] });
    expect(readOffer(writeOffer(offer)).offer).toEqual(offer);
  });

  it("what it reads without a fault passes the checks and is valued, whatever was typed", () => {
    const typed = fc.oneof(
      fc.constantFrom(
        "",
        "0",
        "-1",
        "100",
        "145,000",
        "145 000.50",
        "$1k",
        "12.5 %",
        "1e9",
        "99999999999",
        "2028-02-29",
        "x",
        "40 60",
        "12 100",
      ),
      fc.integer({ min: -20, max: 40_000 }).map(String),
    );
    const names = Object.keys(writeOffer(fullOffer));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), typed), { maxLength: 6 }), (changes) => {
        const { offer, errors } = readOffer({ ...writeOffer(fullOffer), ...Object.fromEntries(changes) });
        if (Object.keys(errors).length > 0) return;
        expect(validateOffer(offer)).toEqual({ ok: true, value: offer });
        expect(() => valueOffer(offer, plainAssumptions)).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });

  it("takes money and percentages as people type them, exactly", () => {
    const { offer, errors } = readOffer({
      ...blank,
      "base.year": "$145,000",
      "base.raise": "2,5 %",
      "pay0.amount": "12.5k",
      "signing.likelihood": "100",
    });
    expect(errors).toEqual({});
    expect(offer.base).toEqual({ yearCents: 14_500_000, raiseBps: 250 });
    expect(offer.signing?.payments[0]?.amountCents).toBe(1_250_000);
  });

  it("passes over a sign that goes with the currency chosen, and over any while none is", () => {
    const base = (currency: string, year: string) => readOffer({ ...blank, currency, "base.year": year }).errors;
    expect(base("GBP", "£90k")).toEqual({});
    expect(base("SEK", "900 000 kr")).toEqual({});
    expect(Object.keys(base("XYZ", "£90k"))).toEqual(["currency"]);
  });

  it.each([
    ["base.year", { "base.year": "abc" }, "Enter an amount such as 145,000 or 145 000.50."],
    ["base.year", { "base.year": "120.000" }, "Is this 120 or 120,000? Write 120,000 or 120.00."],
    ["base.year", { "base.year": "1.234" }, "Is this 1.23 or 1,234? Write 1,234 or 1.23."],
    ["base.year", { "base.year": "-5" }, "Enter an amount of zero or more."],
    ["base.year", { "base.year": "2,000M" }, "Enter a smaller amount: at most 1,000,000,000."],
    ["base.year", { "base.year": "£90k" }, "This says £, the offer is in USD: change one of them."],
    ["relocation.amount", { "relocation.amount": "5 000 €" }, "This says €, the offer is in USD"],
    ["opt0.strike", { "opt0.options": "10", "opt0.strike": "0.013" }, "The smallest amount is 0.01."],
    ["base.year", { "base.raise": "3" }, "Fill this in"],
    ["bonus.percent", { "bonus.percent": "12.345", "bonus.likelihood": "80" }, "two decimals"],
    ["bonus.likelihood", { "bonus.percent": "12", "bonus.likelihood": "80.25" }, "one decimal"],
    ["opt0s0.chance", writeOffer(offerWith({ options: [optionsOf({ scenarios: [] })] })), "add up to 0 %"],
    [
      "opt0s0.chance",
      {
        "opt0.options": "10",
        "opt0.strike": "1",
        "opt0s0.label": "Sold",
        "opt0s0.price": "4",
        "opt0s0.chance": "99.9",
      },
      "add up to 99.9 %",
    ],
    [
      "rsu0.list",
      {
        "rsu0.shares": "1",
        "rsu0.price": "1",
        "rsu0.likelihood": "100",
        "rsu0.schedule": "weighted-years",
        "rsu0.list": "40 30 20",
      },
      "add up to 90 %",
    ],
    ["startsOn", { startsOn: "2027-02-29" }, "date that exists"],
    ["growth.low", { "growth.low": "5", "growth.likely": "1", "growth.high": "9" }, "must not be above"],
  ])("refuses at %s", (field, texts, words) => {
    expect(errorsOf(texts)[field]?.join(" ")).toContain(words);
  });
});
