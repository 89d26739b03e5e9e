import { describe, expect, it } from "vitest";
import { defaultUnits } from "@/lib/compensation/lever-worth";
import { negotiate, type NegotiationInput, type Worksheet } from "@/lib/compensation/negotiation";
import { type Band, placeInBand } from "@/lib/compensation/pay-band";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { emptyOffer } from "@/lib/compensation/empty-offer";
import { fullOffer, offerWith, optionsOf, plainAssumptions, rsuOf } from "./offers";

const band: Band = {
  currency: "USD",
  basis: "wage",
  percentiles: { p10: 9_000_000, p25: 11_500_000, p50: 14_000_000, p75: 17_500_000, p90: 21_000_000 },
};
const offer = offerWith({
  base: { yearCents: 15_000_000, raiseBps: 0 },
  bonus: { target: { kind: "share-of-base", bps: 1_000 }, likelihoodPerMille: 800 },
});
const input: NegotiationInput = {
  offer,
  assumptions: plainAssumptions,
  band,
  advertised: null,
  alternatives: [
    valueOffer({ ...offerWith({ base: { yearCents: 12_500_000, raiseBps: 0 } }), name: "Now" }, plainAssumptions),
  ],
  rates: [],
  own: { targetCents: null, anchorCents: null, walkAwayCents: null },
  units: defaultUnits,
  asks: ["base", "equity", "signing"],
  gives: {},
  evidence: [{ id: "m-1", kind: "milestone", title: "Ran a migration" }],
};
const lever = (sheet: Worksheet, key: string) => sheet.levers.find(({ lever: name }) => name === key)?.worth;
const worth = (sheet: Worksheet, key: string) => {
  const found = lever(sheet, key);
  return found?.ok ? found.value.amounts.likely.expected.totalCents : found?.failure.reason;
};

describe("figures", () => {
  it("come from published percentiles and the best alternative, with their arithmetic", () => {
    const sheet = negotiate(input);
    expect(sheet.reading).toBe("base");
    expect(sheet.payFrom).toBe("published");
    expect(sheet.target).toEqual({
      ok: true,
      value: { cents: 17_500_000, origin: { kind: "mark", mark: { key: "p75", cents: 17_500_000 } } },
    });
    expect(sheet.anchor).toEqual({
      ok: true,
      value: { cents: 21_000_000, origin: { kind: "mark", mark: { key: "p90", cents: 21_000_000 } } },
    });
    expect(sheet.walkAway).toEqual({
      ok: true,
      value: {
        cents: 12_500_000,
        reading: "total",
        isOwn: false,
        best: { name: "Now", totalCents: 12_500_000, baseCents: 12_500_000 },
      },
    });
    expect(sheet.gap).toEqual({ yearCents: 2_500_000, fourYearsCents: 10_000_000 });
    expect([sheet.warnings, sheet.ratesUsed]).toEqual([[], []]);
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });

  it("refuse in words' keys: no band known, offer above it, no alternative, no rate", () => {
    const bare = negotiate({ ...input, band: null, alternatives: [], evidence: [] });
    expect(bare.target).toEqual({ ok: false, failure: { reason: "no-band-known" } });
    expect(bare.anchor).toEqual({ ok: false, failure: { reason: "no-band-known" } });
    expect(bare.walkAway).toEqual({ ok: false, failure: { reason: "no-alternative-known" } });
    expect([bare.gap, bare.payFrom, bare.warnings]).toEqual([null, null, ["no-evidence"]]);
    const unpublished = { ...band, percentiles: { p10: null, p25: null, p50: null, p75: null, p90: null } };
    expect(negotiate({ ...input, band: unpublished }).target).toMatchObject({ failure: { reason: "no-band-known" } });
    const rich = offerWith({ base: { yearCents: 30_000_000, raiseBps: 0 } });
    expect(negotiate({ ...input, offer: rich }).target).toEqual({
      ok: false,
      failure: { reason: "no-mark-above", above: "offer", highest: { key: "p90", cents: 21_000_000 } },
    });
    expect(negotiate({ ...input, band: { ...band, currency: "GBP" } }).target).toMatchObject({
      failure: { reason: "rate-missing", from: "GBP", to: "USD" },
    });
  });

  it("never target below the median, and skip percentiles that were not published", () => {
    const low = offerWith({ base: { yearCents: 9_500_000, raiseBps: 0 } });
    expect(negotiate({ ...input, offer: low, alternatives: [] }).target).toMatchObject({
      value: { cents: 14_000_000 },
    });
    const gaps = { ...band, percentiles: { ...band.percentiles, p75: null } };
    const sheet = negotiate({ ...input, band: gaps });
    expect(sheet.target).toMatchObject({ value: { cents: 21_000_000 } });
    expect(sheet.anchor).toMatchObject({ value: { cents: 21_000_000, origin: { kind: "marks-end" } } });
  });

  it("read a total-compensation band against the four-year average", () => {
    const sheet = negotiate({ ...input, band: { ...band, basis: "total-compensation" } });
    // 150,000 + 8 % of it expected.
    expect([sheet.reading, sheet.offered]).toEqual(["total", { base: 15_000_000, total: 16_200_000 }]);
  });

  it("convert a band and an alternative at the typed rate", () => {
    const sheet = negotiate({
      ...input,
      band: { ...band, currency: "EUR" },
      alternatives: [
        valueOffer(offerWith({ currency: "EUR", base: { yearCents: 16_000_000, raiseBps: 0 } }), plainAssumptions),
      ],
      rates: [{ from: "EUR", to: "USD", rate: "1.0837", statedOn: "2026-11-20" }],
    });
    expect(sheet.walkAway).toMatchObject({ value: { cents: 17_339_200 } });
    expect(sheet.target).toMatchObject({ value: { cents: 18_964_750 } });
    expect(sheet.warnings).toEqual(["offer-below-walk-away"]);
    expect(sheet.ratesUsed).toEqual([{ from: "EUR", to: "USD", rate: "1.0837", statedOn: "2026-11-20" }]);
  });

  it("let the person's own figures win, and warn when they contradict each other", () => {
    const sheet = negotiate({
      ...input,
      own: { targetCents: 16_000_000, anchorCents: 15_500_000, walkAwayCents: 16_500_000 },
    });
    expect([sheet.target, sheet.anchor, sheet.walkAway].map((figure) => figure.ok && figure.value.cents)).toEqual([
      16_000_000, 15_500_000, 16_500_000,
    ]);
    expect(sheet.warnings).toEqual(["offer-below-walk-away", "target-below-walk-away", "anchor-below-target"]);
  });

  it("warn of an own anchor or target below the offer, whatever the other is", () => {
    const own = (anchorCents: number | null, targetCents: number | null) =>
      negotiate({ ...input, own: { targetCents, anchorCents, walkAwayCents: null } }).warnings;
    expect(own(14_900_000, 14_000_000)).toEqual(["target-below-offer", "anchor-below-offer"]);
    expect(own(14_900_000, null)).toEqual(["anchor-below-offer", "anchor-below-target"]);
    expect(own(15_000_000, 15_000_000)).toEqual([]);
  });
});

describe("levers", () => {
  it("say what one unit is worth over four years, what follows from it included", () => {
    const sheet = negotiate({
      ...input,
      offer: { ...fullOffer, priceGrowth: { lowBps: 0, likelyBps: 0, highBps: 0 } },
    });
    // 1,000 × (1 + 1.0325 + 1.0325² + 1.0325³) = 4,199.26 of base; bonus × 15 % × 85 %, match × 4 %; contributions to the purchase plan are capped.
    expect(Math.abs(Number(worth(sheet, "base")) - 419_926 * (1 + 0.1275 + 0.04))).toBeLessThan(2);
    // 10,000 granted on the terms of the first grant, which was said to be 90 % likely.
    expect(worth(sheet, "equity")).toBe(900_000);
    expect(worth(sheet, "signing")).toBe(95_000);
    expect(worth(sheet, "remote")).toBe(46 * 1_450 * 4);
    expect(worth(sheet, "development")).toBe(240_000);
    expect(lever(sheet, "remote")).toMatchObject({
      value: { minutesSavedPerYear: 46 * 70, unit: { kind: "days-a-week", amount: 1 } },
    });
  });

  it("suppose an even grant where there is no equity, and more of the options where there are", () => {
    expect(lever(negotiate(input), "equity")).toMatchObject({
      value: { isAssumed: true, unit: { kind: "cents-granted", amount: 1_000_000 } },
    });
    const options = optionsOf({
      scenarios: [{ label: "sold", exit: { kind: "share-price", priceCents: 900 }, probabilityPerMille: 1000 }],
    });
    const sheet = negotiate({ ...input, offer: { ...offer, options: [options] } });
    expect(lever(sheet, "equity")).toMatchObject({
      value: { isAssumed: false, unit: { kind: "options", amount: 1_000 } },
    });
    expect(worth(sheet, "equity")).toBe(400_000);
    const stock = negotiate({ ...input, offer: { ...offer, rsus: [rsuOf(1, 1)] } });
    expect(lever(stock, "equity")).toMatchObject({ value: { isAssumed: false } });
  });

  it("refuse remote work that has no figures or no day left", () => {
    expect(worth(negotiate(input), "remote")).toBe("no-commute-figures");
    const home = { onSiteDaysPerWeek: 0, weeksPerYear: 46, minutesPerDay: 0, costPerDayCents: 0, hourValueCents: null };
    expect(worth(negotiate({ ...input, offer: { ...offer, commute: home } }), "remote")).toBe("already-remote");
  });
});

describe("asks", () => {
  it("pair what to get with what to give, and count the units that would close the gap", () => {
    const { asks } = negotiate(input);
    // 25,000 a year are 25 steps of base; over four years 100,000: a unit of equity is worth 10,000, a unit of signing 1,000.
    expect(asks.map(({ lever: name, steps, give }) => [name, steps, give])).toEqual([
      ["base", { kind: "reaches-target", count: 25 }, "decide-this-week"],
      ["equity", { kind: "worth-as-much", count: 10 }, "slower-vesting"],
      ["signing", { kind: "worth-as-much", count: 100 }, "longer-claw-back"],
    ]);
    expect(asks[0]?.evidenceIds).toEqual(["m-1"]);
  });

  it("count steps of base by the base alone: neither raises nor bonus bring it nearer", () => {
    const rising = offerWith({
      base: { yearCents: 18_543_217, raiseBps: 325 },
      bonus: { target: { kind: "share-of-base", bps: 1_250 }, likelihoodPerMille: 835 },
    });
    const sheet = negotiate({ ...input, offer: rising, own: { ...input.own, targetCents: 21_467_000 } });
    expect(sheet.gap).toEqual({ yearCents: 2_923_783, fourYearsCents: 11_695_132 });
    expect(sheet.asks[0]?.steps).toEqual({ kind: "reaches-target", count: 30 });
    expect(18_543_217 + 30 * defaultUnits.baseCents).toBeGreaterThanOrEqual(21_467_000);
    expect(18_543_217 + 29 * defaultUnits.baseCents).toBeLessThan(21_467_000);
    const met = negotiate({ ...input, own: { ...input.own, targetCents: 15_000_000 } });
    expect([met.gap, met.asks[0]?.steps]).toEqual([null, null]);
  });

  it("reach no total by steps of base, and need no more days at home than there are on site", () => {
    const total = negotiate({ ...input, band: { ...band, basis: "total-compensation" } });
    // 175,000 − 162,000, four times, by 4 × 1,080.
    expect(total.asks[0]?.steps).toEqual({ kind: "worth-as-much", count: 13 });
    const commute = { onSiteDaysPerWeek: 3, weeksPerYear: 50, minutesPerDay: 0, hourValueCents: null };
    const days = (costPerDayCents: number) =>
      negotiate({ ...input, asks: ["remote"], offer: { ...offer, commute: { ...commute, costPerDayCents } } }).asks[0]
        ?.steps;
    expect(days(20_000)).toEqual({ kind: "worth-as-much", count: 3 });
    expect(days(12_000)).toBeNull();
  });

  it("are three at most, each once, with the give that was chosen", () => {
    const { asks } = negotiate({
      ...input,
      asks: ["remote", "remote", "signing", "development", "base"],
      gives: { signing: "start-sooner" },
    });
    expect(asks.map(({ lever: name }) => name)).toEqual(["remote", "signing", "development"]);
    expect(asks[0]?.steps).toBeNull();
    expect(asks[1]?.give).toBe("start-sooner");
  });

  it("ask about what an empty offer leaves open", () => {
    const sheet = negotiate({ ...input, offer: emptyOffer("New", "USD") });
    expect(sheet.offered).toEqual({ base: 0, total: 0 });
    expect(sheet.questions).toEqual([
      "base-missing",
      "equity-possible",
      "match-terms",
      "remote-days",
      "development-budget",
      "relocation-support",
      "start-date",
    ]);
    expect(negotiate({ ...input, offer: fullOffer }).questions).toEqual(["bonus-paid-lately", "claw-back-terms"]);
  });
});

describe("placeInBand", () => {
  it("puts a pay between published marks and interpolates nothing", () => {
    expect(placeInBand(21_000_000, band)).toEqual({ above: { key: "p90", cents: 21_000_000 }, below: null });
    expect(placeInBand(1, band)).toEqual({ above: null, below: { key: "p10", cents: 9_000_000 } });
  });
});
