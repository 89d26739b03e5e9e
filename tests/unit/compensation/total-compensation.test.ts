import { describe, expect, it } from "vitest";
import { emptyOffer } from "@/lib/compensation/empty-offer";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { vestingPresets } from "@/lib/compensation/vesting-presets";
import { fullOffer, offerWith, plainAssumptions, rsuOf } from "./offers";

const part = (valuation: ReturnType<typeof valueOffer>, id: string) => valuation.parts.find((one) => one.id === id);

describe("valueOffer", () => {
  it("makes an empty offer a valid valuation of nothing", () => {
    const valuation = valueOffer(emptyOffer("New", "EUR"), plainAssumptions);
    expect(valuation.parts).toEqual([]);
    expect(valuation.totals.likely.expectedPresent).toEqual({ yearsCents: [0, 0, 0, 0], totalCents: 0 });
    expect(valuation.startsOn).toEqual({ day: "2027-01-04", isAssumed: true });
    expect([valuation.times, valuation.vests, valuation.moneyAtRisk, valuation.taxed]).toEqual([[], [], [], null]);
  });

  it("answers in plain data that survives JSON", () => {
    const valuation = valueOffer(fullOffer, plainAssumptions);
    expect(JSON.parse(JSON.stringify(valuation))).toEqual(valuation);
  });

  it("counts years from the start, the anniversary closing each", () => {
    const leap = valueOffer(offerWith({ startsOn: "2028-02-29" }), plainAssumptions).years;
    expect(leap).toEqual([
      { year: 1, fromDay: "2028-02-29", toDay: "2029-02-28" },
      { year: 2, fromDay: "2029-03-01", toDay: "2030-02-28" },
      { year: 3, fromDay: "2030-03-01", toDay: "2031-02-28" },
      { year: 4, fromDay: "2031-03-01", toDay: "2032-02-29" },
    ]);
    const monthEnd = valueOffer(offerWith({ startsOn: "2027-01-31" }), plainAssumptions).years;
    expect(monthEnd.map(({ toDay }) => toDay)).toEqual(["2028-01-31", "2029-01-31", "2030-01-31", "2031-01-31"]);
  });

  it("raises base by what is assumed, to the cent", () => {
    const base = part(
      valueOffer(offerWith({ base: { yearCents: 18_500_000, raiseBps: 325 } }), plainAssumptions),
      "base",
    );
    // 185,000 × 1.0325 = 191,012.50; × 1.0325² = 197,220.40625; × 1.0325³ = 203,630.069453125.
    expect(base?.amounts.likely.stated).toEqual({
      yearsCents: [18_500_000, 19_101_250, 19_722_041, 20_363_007],
      totalCents: 77_686_298,
    });
  });

  it("pays a bonus on that year's base, times its likelihood where expected", () => {
    const bonus = part(valueOffer(fullOffer, plainAssumptions), "bonus");
    expect(bonus?.amounts.likely.stated.yearsCents.slice(0, 2)).toEqual([2_775_000, 2_865_188]);
    expect(bonus?.amounts.likely.expected.yearsCents[0]).toBe(2_358_750);
    expect(bonus?.lines.find(({ label }) => label === "expected")?.inputs).toMatchObject({ likelihoodPerMille: 850 });
  });

  it("vests 25 % at the end of each year of a leap-day start, priced a year later each time", () => {
    const offer = offerWith({
      startsOn: "2028-02-29",
      rsus: [rsuOf(400, 10_001)],
      priceGrowth: { lowBps: -1_000, likelyBps: 0, highBps: 1_000 },
    });
    const { amounts } = part(valueOffer(offer, plainAssumptions), "rsu:first") ?? {};
    expect(amounts?.likely.stated.yearsCents).toEqual([1_000_100, 1_000_100, 1_000_100, 1_000_100]);
    // 1,000,100 × 0.9, 0.81, 0.729, 0.6561 and × 1.1, 1.21, 1.331, 1.4641.
    expect(amounts?.low.stated.yearsCents).toEqual([900_090, 810_081, 729_073, 656_166]);
    expect(amounts?.high.stated.yearsCents).toEqual([1_100_110, 1_210_121, 1_331_133, 1_464_247]);
    expect(amounts?.high.stated.totalCents).toBe(5_105_611);
  });

  it("grows the price in a straight line within a year", () => {
    const offer = offerWith({
      rsus: [rsuOf(48, 10_000, { schedule: { kind: "even", years: 4, pace: "half-year", cliffMonths: 0 } })],
      priceGrowth: { lowBps: 0, likelyBps: 2_000, highBps: 2_000 },
    });
    // 6 shares at 110, 120, 132, 144, 158.40, 172.80, 190.08 and 207.36.
    const valuation = valueOffer(offer, plainAssumptions);
    expect(valuation.vests.map(({ cents }) => cents.likely)).toEqual([
      66_000, 72_000, 79_200, 86_400, 95_040, 103_680, 114_048, 124_416,
    ]);
    expect(valuation.totals.likely.stated.yearsCents).toEqual([138_000, 165_600, 198_720, 238_464]);
  });

  it("gives whole shares cumulatively rounded down when the broker does", () => {
    const offer = offerWith({
      startsOn: "2027-01-31",
      rsus: [rsuOf(1_001, 10_000, { schedule: vestingPresets["monthly-after-cliff"], isWholeShares: true })],
    });
    const vests = valueOffer(offer, plainAssumptions).vests;
    expect(vests.slice(0, 4).map(({ onDay, sharesText }) => [onDay, sharesText])).toEqual([
      ["2028-01-31", "250"],
      ["2028-02-29", "21"],
      ["2028-03-31", "20"],
      ["2028-04-30", "21"],
    ]);
    expect(valueOffer(offer, plainAssumptions).totals.likely.stated.totalCents).toBe(10_010_000);
  });

  it("leaves out what vested before the start and what vests after the fourth year", () => {
    const offer = offerWith({
      rsus: [
        rsuOf(400, 10_000, { vestsFrom: "2025-01-04" }),
        rsuOf(400, 10_000, { id: "late", vestsFrom: "2029-01-04" }),
      ],
    });
    const valuation = valueOffer(offer, plainAssumptions);
    // 2026 is gone; the vest on the first day itself is still to come.
    expect(part(valuation, "rsu:first")?.amounts.likely.stated.yearsCents).toEqual([2_000_000, 1_000_000, 0, 0]);
    expect(part(valuation, "rsu:late")?.amounts.likely.stated.yearsCents).toEqual([0, 0, 1_000_000, 1_000_000]);
    expect(valuation.later).toEqual([
      { partId: "rsu:first", grantShareBps: 0 },
      { partId: "rsu:late", grantShareBps: 5_000 },
    ]);
  });

  it("stacks refreshers from the first anniversary, bought at that day's price", () => {
    const offer = offerWith({
      refreshers: { yearCents: 4_000_000, schedule: vestingPresets["even-yearly"], likelihoodPerMille: 500 },
      priceGrowth: { lowBps: 0, likelyBps: 1_000, highBps: 1_000 },
    });
    const refreshers = part(valueOffer(offer, plainAssumptions), "refreshers");
    // 10,000 a vest × 1.1 for each year since its own grant.
    expect(refreshers?.amounts.likely.stated.yearsCents).toEqual([0, 1_100_000, 2_310_000, 3_641_000]);
    expect(refreshers?.amounts.likely.expected.totalCents).toBe(3_525_500);
    expect(refreshers?.certainty).toBe("assumed");
  });

  it("counts a signing payment after twelve months in the second year", () => {
    expect(part(valueOffer(fullOffer, plainAssumptions), "signing")?.amounts.likely.stated.yearsCents).toEqual([
      3_000_000, 1_000_000, 0, 0,
    ]);
  });

  it("counts a payment after eleven months in the first year still", () => {
    const payments = [6, 11, 23, 24].map((paidAfterMonths) => ({ amountCents: 100, paidAfterMonths, clawBack: null }));
    const valuation = valueOffer(offerWith({ signing: { payments, likelihoodPerMille: 1000 } }), plainAssumptions);
    expect(part(valuation, "signing")?.amounts.likely.stated.yearsCents).toEqual([200, 100, 100, 0]);
  });

  it("stops a match at its cap", () => {
    const match = { tiers: [{ matchBps: 10_000, ofPayBps: 600 }], contributionBps: 600, capCents: 700_000 };
    const offer = offerWith({ base: { yearCents: 10_000_000, raiseBps: 2_000 }, match });
    expect(part(valueOffer(offer, plainAssumptions), "match")?.amounts.likely.stated.yearsCents).toEqual([
      600_000, 700_000, 700_000, 700_000,
    ]);
  });

  it("subtracts the own part of the premium and the way to work, and adds the health account", () => {
    const valuation = valueOffer(fullOffer, plainAssumptions);
    expect(part(valuation, "health")?.amounts.likely.stated.yearsCents[0]).toBe((8_333 - 20_000) * 12);
    expect(part(valuation, "commute")?.amounts.likely.stated.yearsCents[0]).toBe(-3 * 46 * 1_450);
    expect(part(valuation, "relocation")?.amounts.likely.stated.yearsCents).toEqual([450_000, 0, 0, 0]);
  });

  it("shows days off and hours on the way as time, and counts them only when asked, once", () => {
    const shown = valueOffer(fullOffer, plainAssumptions);
    expect(shown.times).toMatchObject([
      { kind: "leave", quantity: { unit: "days", perYear: 25 }, isCounted: false },
      { kind: "commute-time", quantity: { unit: "minutes", perYear: 9_660 }, isCounted: false },
    ]);
    // 185,000 ÷ 260 × 25 = 17,788.46; 161 hours × 40.
    expect(shown.times.map(({ worth }) => worth?.yearsCents[0])).toEqual([1_778_846, -644_000]);
    expect(shown.parts.some(({ kind }) => kind === "leave" || kind === "commute-time")).toBe(false);
    const counted = valueOffer(fullOffer, { ...plainAssumptions, countLeave: true, countCommuteTime: true });
    const worth = counted.times.reduce((sum, time) => sum + (time.worth?.totalCents ?? 0), 0);
    expect(counted.totals.likely.stated.totalCents - shown.totals.likely.stated.totalCents).toBe(worth);
  });

  it("discounts options from the exit, not from the vest", () => {
    const assumptions = { ...plainAssumptions, discount: { rateBps: 1_000, timing: "year-end" as const } };
    const amounts = part(valueOffer(fullOffer, assumptions), "options:first")?.amounts.likely;
    expect(amounts?.expectedPresent.totalCents).toBe(Math.round((amounts?.expected.totalCents ?? 0) / 1.1 ** 6));
  });

  it("takes only the tax that was typed, from the parts that were named", () => {
    const valuation = valueOffer(
      offerWith({
        base: { yearCents: 10_000_001, raiseBps: 0 },
        development: { yearCents: 100_000, usedPerMille: 1000 },
        tax: { kind: "share", bps: 3_150, of: ["base"] },
      }),
      plainAssumptions,
    );
    expect(valuation.taxed?.likely.stated.tax).toEqual({
      yearsCents: [3_150_001, 3_150_000, 3_150_000, 3_150_000],
      totalCents: 12_600_001,
    });
    expect(valuation.taxed?.likely.stated.left.totalCents).toBe(40_000_004 + 400_000 - 12_600_001);
    const amount = valueOffer(
      offerWith({ base: { yearCents: 10_000_000, raiseBps: 0 }, tax: { kind: "amount", yearCents: 2_000_000 } }),
      plainAssumptions,
    );
    expect(amount.taxed?.likely.expected.left.yearsCents).toEqual([8_000_000, 8_000_000, 8_000_000, 8_000_000]);
  });
});
