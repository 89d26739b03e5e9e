import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listMoneyAtRisk } from "@/lib/compensation/list-money-at-risk";
import type { Signing } from "@/lib/compensation/offer";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { type Amounts, measures, scenarios, type Series } from "@/lib/compensation/valuation";
import { InvariantError } from "@/lib/core/invariant";
import { addMonths } from "@/lib/time/add-months";
import { anyAssumptions, anyOffer } from "./arbitraries";
import { listTotals } from "./list-totals";
import { fullOffer, plainAssumptions } from "./offers";
import { scaleOffer } from "./scale-offer";

const sum = (cents: readonly number[]) => cents.reduce((total, one) => total + one, 0);

/** Every series of some amounts with its name. */
function all(amounts: Amounts): [string, Series][] {
  return scenarios.flatMap((scenario) =>
    measures.map((measure): [string, Series] => [`${scenario} ${measure}`, amounts[scenario][measure]]),
  );
}

describe("sums", () => {
  it("parts add up to years, years to the four-year total, vests to their part, all to the cent", () => {
    fc.assert(
      fc.property(anyOffer, anyAssumptions, (offer, assumptions) => {
        const valuation = valueOffer(offer, assumptions);
        for (const [, { yearsCents, totalCents }] of valuation.parts.flatMap(({ amounts }) => all(amounts)))
          expect(sum(yearsCents)).toBe(totalCents);
        for (const scenario of scenarios)
          for (const measure of measures) {
            const { yearsCents, totalCents } = valuation.totals[scenario][measure];
            expect(sum(yearsCents)).toBe(totalCents);
            const parts = valuation.parts.map(({ amounts }) => amounts[scenario][measure]);
            yearsCents.forEach((cents, at) => expect(sum(parts.map((part) => part.yearsCents[at] ?? 0))).toBe(cents));
          }
        for (const part of valuation.parts.filter(({ kind }) => kind === "rsu"))
          for (const scenario of scenarios)
            part.amounts[scenario].stated.yearsCents.forEach((cents, at) => {
              const vests = valuation.vests.filter(({ partId, year }) => partId === part.id && year === at + 1);
              expect(sum(vests.map((vest) => vest.cents[scenario]))).toBe(cents);
            });
        expect(all(valuation.totals).every(([, { yearsCents }]) => yearsCents.every(Number.isSafeInteger))).toBe(true);
      }),
    );
  });

  it("a low share price is never worth more than a likely one, nor that more than a high one", () => {
    fc.assert(
      fc.property(anyOffer, anyAssumptions, (offer, assumptions) => {
        // Whole shares leave a rest of the contribution unused that a higher price can make larger: the law is for fractions.
        const espp = offer.espp && { ...offer.espp, wholeSharePriceCents: null };
        const { parts } = valueOffer({ ...offer, espp }, assumptions);
        for (const { amounts } of parts)
          for (const measure of measures) {
            expect(amounts.low[measure].totalCents).toBeLessThanOrEqual(amounts.likely[measure].totalCents);
            expect(amounts.likely[measure].totalCents).toBeLessThanOrEqual(amounts.high[measure].totalCents);
          }
      }),
    );
  });

  it("what is expected of a part with one likelihood is that share of it, to the nearest cent", () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        for (const { likelihoodPerMille, amounts } of valueOffer(offer, plainAssumptions).parts)
          if (likelihoodPerMille !== null) {
            const share = (amounts.likely.stated.totalCents * likelihoodPerMille) / 1000;
            expect(Math.abs(amounts.likely.expected.totalCents - share)).toBeLessThanOrEqual(1);
          }
      }),
    );
  });
});

describe("scale and time", () => {
  it("k times the money is k times the total: within (k + 1) ÷ 2 cents for each part", () => {
    fc.assert(
      fc.property(anyOffer, anyAssumptions, fc.integer({ min: 2, max: 50 }), (offer, assumptions, k) => {
        const [one, many] = [valueOffer(offer, assumptions), valueOffer(scaleOffer(offer, k), assumptions)];
        const bound = (one.parts.length * (k + 1)) / 2;
        listTotals(many).forEach((cents, at) =>
          expect(Math.abs(cents - k * (listTotals(one)[at] ?? 0))).toBeLessThanOrEqual(bound),
        );
      }),
    );
  });

  it("a later start moves every day and no total, month ends and leap days included", () => {
    fc.assert(
      fc.property(anyOffer, anyAssumptions, fc.integer({ min: 1, max: 70 }), (offer, assumptions, months) => {
        const startsOn = addMonths(offer.startsOn ?? assumptions.assumedStartOn, months);
        const [now, later] = [valueOffer(offer, assumptions), valueOffer({ ...offer, startsOn }, assumptions)];
        expect(later.parts).toEqual(now.parts);
        expect(later.totals).toEqual(now.totals);
        expect(later.vests.map(({ cents }) => cents)).toEqual(now.vests.map(({ cents }) => cents));
      }),
    );
  });

  it("present value is never above nominal for offers without costs, and equals it at a rate of nothing", () => {
    fc.assert(
      fc.property(anyOffer, anyAssumptions, (offer, assumptions) => {
        const free = { ...offer, health: null, commute: null, relocation: null };
        const { totals: amounts } = valueOffer(free, assumptions);
        for (const scenario of scenarios)
          expect(amounts[scenario].statedPresent.totalCents).toBeLessThanOrEqual(amounts[scenario].stated.totalCents);
        const still = valueOffer(offer, { ...assumptions, discount: { ...assumptions.discount, rateBps: 0 } }).totals;
        for (const scenario of scenarios) expect(still[scenario].expectedPresent).toEqual(still[scenario].expected);
      }),
    );
  });
});

describe("claw-back", () => {
  it("is never negative, never above what was paid, falls once all is paid, and ends at nothing", () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        const signing: Signing | null = offer.signing;
        const rows = listMoneyAtRisk(signing, offer.startsOn ?? "2027-01-04");
        const payments = signing?.payments ?? [];
        const lastPaid = Math.max(0, ...payments.map(({ paidAfterMonths }) => paidAfterMonths));
        rows.forEach(({ cents, afterMonths }, at) => {
          const paid = payments.filter(({ paidAfterMonths }) => paidAfterMonths <= afterMonths);
          expect(cents).toBeGreaterThanOrEqual(0);
          expect(cents).toBeLessThanOrEqual(sum(paid.map(({ amountCents }) => amountCents)));
          if (afterMonths > lastPaid) expect(cents).toBeLessThanOrEqual(rows[at - 1]?.cents ?? 0);
        });
        if (rows.length > 0) expect(rows.at(-1)?.cents).toBe(0);
      }),
    );
  });
});

describe("probabilities", () => {
  it("that do not sum to 1,000 are never valued", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 6 }), (chances) => {
        fc.pre(sum(chances) !== 1_000);
        const grants = fullOffer.options.map((grant) => ({
          ...grant,
          scenarios: chances.map((probabilityPerMille) => ({
            label: "x",
            exit: { kind: "share-price" as const, priceCents: 1 },
            probabilityPerMille,
          })),
        }));
        expect(() => valueOffer({ ...fullOffer, options: grants }, plainAssumptions)).toThrow(InvariantError);
      }),
    );
  });

  it("weigh each scenario: the expected worth lies between the worst and the best possible one", () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        for (const { kind, amounts } of valueOffer(offer, plainAssumptions).parts)
          if (kind === "options") {
            expect(amounts.likely.expected.totalCents).toBeGreaterThanOrEqual(amounts.low.stated.totalCents);
            expect(amounts.likely.expected.totalCents).toBeLessThanOrEqual(amounts.high.stated.totalCents);
          }
      }),
    );
  });
});
