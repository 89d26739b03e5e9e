import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyOffer } from "@/lib/compensation/empty-offer";
import { validateAssumptions, validateExchangeRate, validateOffer } from "@/lib/compensation/schema/validate-offer";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { vestingPresets } from "@/lib/compensation/vesting-presets";
import { anyOffer } from "./arbitraries";
import { fullOffer, offerWith, optionsOf, plainAssumptions, rsuOf } from "./offers";

function errors(value: unknown): Record<string, string[]> {
  const result = validateOffer(value);
  return result.ok ? {} : result.failure.fieldErrors;
}

describe("validateOffer", () => {
  it("lets an empty offer and a full one through unchanged", () => {
    for (const offer of [emptyOffer("New", "SEK"), fullOffer])
      expect(validateOffer(offer)).toEqual({ ok: true, value: offer });
  });

  it("lets every preset schedule through", () => {
    for (const schedule of Object.values(vestingPresets))
      expect(errors(offerWith({ rsus: [rsuOf(1, 1, { schedule })] }))).toEqual({});
  });

  it("passes what can be valued, and what it passes is valued without a surprise", () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        const result = validateOffer(offer);
        expect(result).toMatchObject({ ok: true });
        if (result.ok) expect(() => valueOffer(result.value, plainAssumptions)).not.toThrow();
      }),
    );
  });

  it("refuses probabilities that are not exactly 100 %, by the field, and says what they add up to", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 6 }), (chances) => {
        const sum = chances.reduce((total, chance) => total + chance, 0);
        const scenarios = chances.map((probabilityPerMille, at) => ({
          label: `case ${at}`,
          exit: { kind: "share-price" as const, priceCents: 1 },
          probabilityPerMille,
        }));
        const found = errors(offerWith({ options: [optionsOf({ scenarios })] }))["options.0.scenarios"];
        expect(found === undefined).toBe(sum === 1_000);
        if (found) expect(found[0]).toContain(`add up to ${sum / 10} %`);
      }),
    );
  });

  it.each([
    ["base.yearCents", offerWith({ base: { yearCents: -1, raiseBps: 0 } }), "zero or more"],
    ["base.yearCents", offerWith({ base: { yearCents: 0.5, raiseBps: 0 } }), "two decimals"],
    ["startsOn", offerWith({ startsOn: "2027-02-29" }), "date that exists"],
    ["currency", { ...fullOffer, currency: "JPY" }, "listed currencies"],
    ["name", { ...fullOffer, name: "  " }, "a name"],
    [
      "rsus.0.schedule.years",
      offerWith({
        rsus: [
          rsuOf(1, 1, { schedule: { kind: "weighted-years", years: [{ bps: 9_900, pace: "year" }], cliffMonths: 0 } }),
        ],
      }),
      "add up to 99 %",
    ],
    [
      "rsus.0.schedule.vests",
      offerWith({
        rsus: [rsuOf(1, 1, { schedule: { kind: "by-day", vests: [{ onDay: "2028-01-31", bps: 5_000 }] } })],
      }),
      "exactly 100 %",
    ],
    ["rsus.0.size.shares", offerWith({ rsus: [rsuOf(1_000_000_000, 1_000)] }), "more than one billion"],
    ["rsus.0.dayOfMonth", offerWith({ rsus: [rsuOf(1, 1, { dayOfMonth: 32 })] }), "1 to 31"],
    ["rsus", offerWith({ rsus: [rsuOf(1, 1), rsuOf(2, 2)] }), "same id"],
    [
      "priceGrowth.lowBps",
      offerWith({ priceGrowth: { lowBps: 100, likelyBps: 0, highBps: 200 } }),
      "must not be above",
    ],
    [
      "priceGrowth.highBps",
      offerWith({ priceGrowth: { lowBps: 0, likelyBps: 300, highBps: 200 } }),
      "must not be below",
    ],
    [
      "health.employerMonthCents",
      offerWith({ health: { premiumMonthCents: 1, employerMonthCents: 2, accountMonthCents: 0 } }),
      "more than the whole premium",
    ],
    [
      "signing.payments.0.clawBack.terms.fullMonths",
      offerWith({
        signing: {
          payments: [
            {
              amountCents: 1,
              paidAfterMonths: 0,
              clawBack: { terms: { form: "pro-rata", fullMonths: 12 }, months: 12, countsFrom: "start" },
            },
          ],
          likelihoodPerMille: 1000,
        },
      }),
      "before the claw-back",
    ],
    [
      "match.tiers",
      offerWith({
        match: {
          tiers: [
            { matchBps: 1, ofPayBps: 9_000 },
            { matchBps: 1, ofPayBps: 9_000 },
          ],
          contributionBps: 0,
          capCents: null,
        },
      }),
      "beyond 100 %",
    ],
    [
      "refreshers.schedule.kind",
      offerWith({
        refreshers: {
          yearCents: 1,
          schedule: { kind: "by-day", vests: [{ onDay: "2028-01-31", bps: 10_000 }] },
          likelihoodPerMille: 1000,
        },
      }),
      "schedule by months",
    ],
    ["bonus", { ...fullOffer, bonus: undefined }, "Fill this in"],
    ["espp.purchasesPerYear", { ...fullOffer, espp: { ...fullOffer.espp, purchasesPerYear: 3 } }, "1, 2 or 4"],
    ["", { ...fullOffer, salary: 1 }, "does not belong"],
  ])("tells what is wrong at %s", (field, value, words) => {
    expect(errors(value)[field]?.join(" ")).toContain(words);
  });

  it("never shows a library's own words", () => {
    const blank = Object.fromEntries(Object.keys(fullOffer).map((key) => [key, undefined]));
    const odd = Object.fromEntries(Object.keys(fullOffer).map((key) => [key, { kind: 7 }]));
    for (const messages of [errors(null), errors(blank), errors(odd)].flatMap((found) => Object.values(found)))
      for (const message of messages) expect(message).not.toMatch(/invalid|expected|received|NaN|undefined|union/i);
  });
});

describe("assumptions and rates", () => {
  it("pass when whole, and are told by field when not", () => {
    expect(validateAssumptions(plainAssumptions).ok).toBe(true);
    expect(validateAssumptions({ ...plainAssumptions, discount: { rateBps: -1, timing: "year-end" } })).toMatchObject({
      failure: { fieldErrors: { "discount.rateBps": ["Enter 0 % or more."] } },
    });
    const rate = { from: "EUR", to: "USD", rate: "1.0837", statedOn: "2026-11-20" };
    expect(validateExchangeRate(rate)).toEqual({ ok: true, value: rate });
    for (const bad of ["0", "-1", "1,08", "", "0.000"])
      expect(validateExchangeRate({ ...rate, rate: bad })).toMatchObject({
        failure: { fieldErrors: { rate: [expect.stringContaining("above zero")] } },
      });
    expect(validateExchangeRate({ ...rate, to: "EUR" })).toMatchObject({
      failure: { fieldErrors: { to: ["Choose two different currencies."] } },
    });
  });
});
