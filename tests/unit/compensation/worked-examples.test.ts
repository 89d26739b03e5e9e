import { describe, expect, it } from "vitest";
import { discountYears, toSeries } from "@/lib/compensation/finish-part";
import { listMoneyAtRisk } from "@/lib/compensation/list-money-at-risk";
import type { Offer, SigningPayment } from "@/lib/compensation/offer";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { vestingPresets } from "@/lib/compensation/vesting-presets";
import { ratio } from "@/lib/money/ratio";
import { offerWith, optionsOf, plainAssumptions, rsuOf } from "./offers";

// Public examples, recomputed to the cent. Each address was read on 2026-11-21; docs/compensation.md lists them.

function years(offer: Offer, id: string): readonly number[] | undefined {
  return valueOffer(offer, plainAssumptions).parts.find((part) => part.id === id)?.amounts.likely.stated.yearsCents;
}

const flat = { lowBps: 0, likelyBps: 0, highBps: 0 };

describe("restricted stock", () => {
  it("123 and 456 units, every three months over four years at $23.60", () => {
    // https://readme.hex.pm/vesting/0.1.0: $181 a quarter from the first grant, $673 from the second, $854 when both vest.
    const quarterly = { kind: "even", years: 4, pace: "quarter", cliffMonths: 0 } as const;
    const offer = offerWith({
      startsOn: "2022-03-01",
      rsus: [
        rsuOf(123, 2_360, { schedule: quarterly }),
        rsuOf(456, 2_360, { id: "second", schedule: quarterly, vestsFrom: "2023-03-01" }),
      ],
    });
    const vests = valueOffer(offer, plainAssumptions).vests;
    const on = (day: string) => vests.filter(({ onDay }) => onDay === day).map(({ cents }) => cents.likely);
    // 7.6875 × 23.60 = 181.425; 28.5 × 23.60 = 672.60.
    expect(on("2022-06-01")).toEqual([18_143]);
    expect(on("2022-12-01")).toEqual([18_142]);
    expect(on("2023-06-01")).toEqual([18_143, 67_260]);
    expect(on("2026-03-01")).toEqual([18_142, 67_260]);
    expect(years(offer, "rsu:first")).toEqual([72_570, 72_570, 72_570, 72_570]);
    // The second grant's last year lies beyond the four years.
    expect(valueOffer(offer, plainAssumptions).later).toEqual([
      { partId: "rsu:first", grantShareBps: 0 },
      { partId: "rsu:second", grantShareBps: 2_500 },
    ]);
  });

  it("$720,000 by 33/33/22/12: 237,600, 237,600, 158,400 and 86,400", () => {
    // https://www.levels.fyi/community/thread/WtG2N2/google-equity-component reckons 237K, 237K, 158K, 86K.
    const schedule = {
      kind: "weighted-years",
      years: [3300, 3300, 2200, 1200].map((bps) => ({ bps, pace: "month" as const })),
      cliffMonths: 0,
    } as const;
    const grant = rsuOf(0, 0, { size: { kind: "value", amountCents: 72_000_000 }, schedule });
    expect(years(offerWith({ rsus: [grant] }), "rsu:first")).toEqual([23_760_000, 23_760_000, 15_840_000, 8_640_000]);
  });

  it("an offer of $160,000 in 80 units vests 4, 12, 32 and 32 units", () => {
    // https://visualfoodie.com/how-rsus-affect-your-amazon-development-salary: "$160,000 in 80 RSUs", 5/15/40/40.
    const grant = rsuOf(80, 200_000, { schedule: vestingPresets["back-loaded"] });
    expect(years(offerWith({ rsus: [grant] }), "rsu:first")).toEqual([800_000, 2_400_000, 6_400_000, 6_400_000]);
  });
});

describe("share purchase plans", () => {
  const plan = {
    contributionBps: 1500,
    capCents: null,
    discountBps: 1500,
    hasLookback: true,
    purchasesPerYear: 2,
    wholeSharePriceCents: null,
    likelihoodPerMille: 1000,
  } as const;

  it("$150,000 of pay, 15 % put in, whole shares at $85, sold at $110: $3,300", () => {
    // http://www.tigerboard.com/boards/view.php?message=17093930: 11,250 ÷ 85 = 132 whole shares × 25.
    const offer = offerWith({
      base: { yearCents: 15_000_000, raiseBps: 0 },
      espp: { ...plan, wholeSharePriceCents: 10_000 },
      priceGrowth: { lowBps: 0, likelyBps: 2_000, highBps: 2_000 },
    });
    // The second half-year runs from 110 to 120: 11,250 ÷ 93.50 = 120 whole shares × 26.50 = 3,180.
    expect(years(offer, "espp")?.[0]).toBe(330_000 + 318_000);
  });

  it.each([
    // https://www.mystockoptions.com/faq/index.cfm (six-month lookback from $10): the price paid and the spread on the day.
    [1500, 10_000, 850, 1_150],
    [1500, -2_000, 680, 120],
    [1000, 2_000, 900, 300],
    [1000, -2_000, 720, 80],
  ])(
    "%i basis points off and a price moving by %i: %i cents buy a gain of %i",
    (discountBps, growthBps, paid, gain) => {
      const offer = offerWith({
        base: { yearCents: paid, raiseBps: 0 },
        espp: { ...plan, contributionBps: 10_000, discountBps, purchasesPerYear: 1 },
        priceGrowth: { lowBps: growthBps, likelyBps: growthBps, highBps: growthBps },
      });
      expect(years(offer, "espp")?.[0]).toBe(gain);
    },
  );

  it("without lookback the price rise is not gained", () => {
    const offer = offerWith({
      base: { yearCents: 1_000_000, raiseBps: 0 },
      espp: { ...plan, contributionBps: 1_000, hasLookback: false },
      priceGrowth: { ...flat, highBps: 5_000 },
    });
    const { amounts } = valueOffer(offer, plainAssumptions).parts.find(({ id }) => id === "espp") ?? {};
    expect(amounts?.high.stated).toEqual(amounts?.low.stated);
    // 100,000 × (1 ÷ 0.85 − 1) = 17,647.06 cents a year.
    expect(amounts?.likely.stated).toEqual({ yearsCents: [17_647, 17_647, 17_647, 17_647], totalCents: 70_588 });
  });
});

describe("retirement match", () => {
  it.each([
    // https://humaninterest.com/learn/articles/lesson-7-employer-match-401k: $1,500 and $2,000 on $50,000.
    [5_000_000, 600, [[5_000, 600]], 150_000],
    [
      5_000_000,
      500,
      [
        [10_000, 300],
        [5_000, 200],
      ],
      200_000,
    ],
    // https://rl.huuu.biz/r/Help_with_math/comments/1io58pz/question_regarding_percent_matching: 3,000 + half of 2,000 on $100,000.
    [
      10_000_000,
      500,
      [
        [10_000, 300],
        [5_000, 200],
      ],
      400_000,
    ],
    [
      10_000_000,
      400,
      [
        [10_000, 300],
        [5_000, 200],
      ],
      350_000,
    ],
  ])("on %i cents of pay with %i put in, tiers %j give %i", (yearCents, contributionBps, tiers, cents) => {
    const match = {
      tiers: tiers.map(([matchBps = 0, ofPayBps = 0]) => ({ matchBps, ofPayBps })),
      contributionBps,
      capCents: null,
    };
    expect(years(offerWith({ base: { yearCents, raiseBps: 0 }, match }), "match")?.[0]).toBe(cents);
  });
});

describe("signing bonus", () => {
  const payment = (months: number, fullMonths: number, amountCents: number): SigningPayment => ({
    amountCents,
    paidAfterMonths: 0,
    clawBack: { terms: { form: "pro-rata", fullMonths }, months, countsFrom: "start" },
  });
  const at = (payments: SigningPayment[], month: number) =>
    listMoneyAtRisk({ payments, likelihoodPerMille: 1000 }, "2027-01-31").find(
      ({ afterMonths }) => afterMonths === month,
    )?.cents;

  it("after 18 of 24 months a quarter is owed", () => {
    // https://www.contract-pulse.app/clause/negotiation-sign-on-bonus-clawback-sales-professionals
    expect(at([payment(24, 0, 2_400_000)], 18)).toBe(600_000);
  });

  it("all of it in the first year, then 10/12 after 14 months and 1/12 after 23", () => {
    // https://bbs.clutchfans.net/threads/sign-on-bonus-question.259945/
    expect([11, 12, 14, 23, 24].map((month) => at([payment(24, 12, 1_200_000)], month))).toEqual([
      1_200_000, 1_200_000, 1_000_000, 100_000, 0,
    ]);
  });
});

describe("options", () => {
  it("1,000 options at $5 on 1 % of a company, four outcomes", () => {
    // https://www.goodreads.com/notes/36188159 (J. Bussgang, Entering StartUpLand, table 8-2): $0, $23,750, $74,250 and $99,500; the sum there printed, $27,025, is not theirs.
    const exits = [
      [0, 500],
      [10_000_000, 250],
      [50_000_000, 150],
      [100_000_000, 100],
    ] as const;
    const grant = optionsOf({
      scenarios: exits.map(([dollars, probabilityPerMille]) => ({
        label: String(dollars),
        exit: { kind: "company-value", valueCents: dollars * 100, dilutedShares: 100_000 },
        probabilityPerMille,
      })),
    });
    const part = valueOffer(offerWith({ options: [grant] }), plainAssumptions).parts[0];
    const lines = part?.lines.filter(({ label }) => label === "option-scenario").map(({ resultCents }) => resultCents);
    expect(lines).toEqual([0, 2_375_000, 7_425_000, 9_950_000]);
    expect(part?.amounts.likely.expected).toEqual({
      yearsCents: [4_937_500, 4_937_500, 4_937_500, 4_937_500],
      totalCents: 19_750_000,
    });
    expect([part?.amounts.low.stated.totalCents, part?.amounts.high.stated.totalCents]).toEqual([0, 99_500_000]);
  });

  it("dilution takes its share of a company value: 10,000 of 10 million is 0.1 %, 0.06 % after 40 %", () => {
    // https://terms.law/Calcs/stock-option-value-calculator: ownership × (1 − dilution).
    const grant = optionsOf({
      options: 10_000,
      strikeCents: 0,
      dilutionBps: 4_000,
      scenarios: [
        {
          label: "sold",
          exit: { kind: "company-value", valueCents: 10_000_000_000, dilutedShares: 10_000_000 },
          probabilityPerMille: 1000,
        },
      ],
    });
    expect(valueOffer(offerWith({ options: [grant] }), plainAssumptions).totals.likely.expected.totalCents).toBe(
      6_000_000,
    );
  });
});

describe("present value", () => {
  it("$1,000 and $2,000 at 4 %: 961.54 and 1,849.11", () => {
    // https://freecalculators.us/net-present-value-calculator-english-espanol/
    const present = discountYears(
      [ratio(100_000), ratio(200_000), ratio(0), ratio(0)],
      { rateBps: 400, timing: "year-end" },
      0,
    );
    expect(toSeries(present)).toEqual({ yearsCents: [96_154, 184_911, 0, 0], totalCents: 281_065 });
  });

  it("leaves the first year alone when money counts from the start of a year", () => {
    const present = discountYears(
      [ratio(100_000), ratio(110_000), ratio(121_000), ratio(0)],
      { rateBps: 1_000, timing: "year-start" },
      0,
    );
    expect(toSeries(present).yearsCents).toEqual([100_000, 100_000, 100_000, 0]);
  });
});
