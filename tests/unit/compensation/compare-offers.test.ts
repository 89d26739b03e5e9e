import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, type Comparison, compareOffers } from "@/lib/compensation/compare-offers";
import { stackYears } from "@/lib/compensation/stack-years";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { measures, scenarios } from "@/lib/compensation/valuation";
import { vestingPresets } from "@/lib/compensation/vesting-presets";
import type { ExchangeRate } from "@/lib/money/exchange-rate";
import { anyAssumptions, anyOffer } from "./arbitraries";
import { fullOffer, offerWith, plainAssumptions, rsuOf } from "./offers";

const rates: ExchangeRate[] = [
  { from: "EUR", to: "USD", rate: "1.0837", statedOn: "2026-11-20" },
  { from: "USD", to: "GBP", rate: "0.7611", statedOn: "2026-11-20" },
  { from: "GBP", to: "EUR", rate: "1.2124", statedOn: "2026-11-20" },
];

const candidate = (id: string, offer: Parameters<typeof valueOffer>[0], isCurrent = false): Candidate => ({
  id,
  isCurrent,
  valuation: valueOffer(offer, plainAssumptions),
});
const job = (yearCents: number) => offerWith({ base: { yearCents, raiseBps: 0 } });

function compared(...input: Parameters<typeof compareOffers>): Comparison {
  const result = compareOffers(...input);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

describe("compareOffers", () => {
  const back = { ...job(15_000_000), rsus: [rsuOf(1_000, 10_000, { schedule: vestingPresets["back-loaded"] })] };
  const cash = job(16_000_000);
  const now = job(12_000_000);

  it("says what moves a difference most and adds up by kind", () => {
    const { differences } = compared(
      [candidate("back", back), candidate("cash", cash), candidate("now", now, true)],
      "USD",
      [],
    );
    const pair = differences.find(
      ({ fromId, toId, measure }) => fromId === "cash" && toId === "back" && measure === "stated",
    );
    // Base −10,000 a year, stock 5,000, 15,000, 40,000 and 40,000.
    expect(pair?.difference.total).toEqual({
      yearsCents: [-500_000, 500_000, 3_000_000, 3_000_000],
      totalCents: 6_000_000,
    });
    expect(pair?.difference.dominant).toEqual({ kind: "rsu", cents: 10_000_000, sharePerMille: 714 });
    const reverse = differences.find(
      ({ fromId, toId, measure }) => fromId === "back" && toId === "cash" && measure === "stated",
    );
    expect(reverse?.difference.dominant).toEqual({ kind: "rsu", cents: -10_000_000, sharePerMille: 714 });
    expect(differences).toHaveLength(12);
  });

  it("names the leader in every case, and one in all only when no assumption changes it", () => {
    const falling = { ...back, priceGrowth: { lowBps: -5_000, likelyBps: 0, highBps: 0 } };
    const { leaders, leaderInAll } = compared([candidate("back", falling), candidate("cash", cash)], "USD", []);
    // Halving each year leaves 2,500 + 3,750 + (3,750 to 2,500) …: less than the 40,000 more base.
    expect(leaders.likely.stated).toEqual(["back"]);
    expect(leaders.low.stated).toEqual(["cash"]);
    expect(leaderInAll).toBeNull();
    expect(compared([candidate("cash", cash), candidate("now", now)], "USD", []).leaderInAll).toBe("cash");
    expect(compared([candidate("a", cash), candidate("b", cash)], "USD", []).leaders.likely.stated).toEqual(["a", "b"]);
  });

  it("converts at the typed rate and names it with its day", () => {
    const euros = { ...job(10_000_001), currency: "EUR" as const };
    const { columns } = compared([candidate("eur", euros), candidate("usd", cash)], "USD", rates);
    // 100,000.01 × 1.0837 = 108,370.010837.
    expect(columns[0]?.totals.likely.stated).toEqual({
      yearsCents: [10_837_001, 10_837_001, 10_837_001, 10_837_001],
      totalCents: 43_348_004,
    });
    expect(columns[0]?.rate).toEqual(rates[0]);
    expect(columns[1]?.rate).toBeNull();
  });

  it.each([
    ["too-few", [candidate("a", cash)]],
    ["same-id", [candidate("a", cash), candidate("a", now)]],
    ["several-current-jobs", [candidate("a", cash, true), candidate("b", now, true)]],
    ["too-many-offers", ["a", "b", "c", "d", "e"].map((id) => candidate(id, cash))],
    ["rate-missing", [candidate("a", cash), candidate("b", { ...cash, currency: "SEK" })]],
  ])("refuses: %s", (reason, candidates) => {
    expect(compareOffers(candidates, "USD", rates)).toMatchObject({ ok: false, failure: { reason } });
  });

  it("takes four offers and the current job", () => {
    const five = [...["a", "b", "c", "d"].map((id) => candidate(id, cash)), candidate("now", now, true)];
    expect(compareOffers(five, "USD", rates).ok).toBe(true);
  });

  it("stacks years that add up, costs below the line", () => {
    const [column] = compared([candidate("full", fullOffer), candidate("cash", cash)], "USD", []).columns;
    const stacks = stackYears(column?.kinds ?? [], "likely", "expected");
    expect(stacks.map(({ totalCents }) => totalCents)).toEqual(column?.totals.likely.expected.yearsCents);
    expect(stacks[0]?.segments.find(({ kind }) => kind === "commute")?.cents).toBeLessThan(0);
  });
});

describe("currencies", () => {
  it("change nothing by their order, nor do offers and rates by theirs; sums hold to the cent after conversion", () => {
    const anyThree = fc.tuple(anyOffer, anyOffer, anyOffer);
    fc.assert(
      fc.property(
        anyThree,
        anyAssumptions,
        fc.constantFrom("USD", "EUR", "GBP"),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.shuffledSubarray(rates, { minLength: 3 }),
        (offers, assumptions, currency, order, shuffled) => {
          const candidates = offers.map((offer, at) => ({
            id: `offer-${at}`,
            isCurrent: at === 2,
            valuation: valueOffer(offer, assumptions),
          }));
          const straight = compared(candidates, currency, rates);
          const mixed = compared(
            order.flatMap((at) => candidates[at] ?? []),
            currency,
            shuffled,
          );
          for (const column of straight.columns) {
            expect(mixed.columns.find(({ id }) => id === column.id)).toEqual(column);
            for (const scenario of scenarios)
              for (const measure of measures) {
                const { yearsCents, totalCents } = column.totals[scenario][measure];
                expect(yearsCents.reduce((sum, cents) => sum + cents, 0)).toBe(totalCents);
                const kinds = column.kinds.map(({ amounts }) => amounts[scenario][measure].totalCents);
                expect(kinds.reduce((sum, cents) => sum + cents, 0)).toBe(totalCents);
              }
          }
          expect(mixed.leaders).toEqual(straight.leaders);
          for (const one of straight.differences)
            expect(
              mixed.differences.find(
                ({ fromId, toId, measure }) => fromId === one.fromId && toId === one.toId && measure === one.measure,
              ),
            ).toEqual(one);
        },
      ),
      { numRuns: 30 },
    );
  });
});
