import { describe, expect, it } from "vitest";
import { negotiate, type NegotiationInput } from "@/lib/compensation/negotiation";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { input } from "./negotiation-input";
import { offerWith, plainAssumptions, rsuOf } from "./offers";

describe("the walk-away", () => {
  const stock = offerWith({ rsus: [rsuOf(1_000, 144_000)] });
  const salary = { ...offerWith({ base: { yearCents: 18_500_000, raiseBps: 0 } }), name: "Salary" };
  const against = (alternatives: NegotiationInput["offer"][], walkAwayCents: number | null = null) =>
    negotiate({
      ...input,
      offer: stock,
      alternatives: alternatives.map((one) => valueOffer(one, plainAssumptions)),
      own: { ...input.own, walkAwayCents },
    });

  it("compares everything expected of both, so that pay in stock is not below a lower salary", () => {
    const sheet = against([salary]);
    expect(sheet.offered).toEqual({ base: 0, total: 36_000_000 });
    expect(sheet.walkAway).toMatchObject({ value: { cents: 18_500_000, reading: "total" } });
    expect(sheet.warnings).toEqual(["no-evidence"]);
    expect(against([{ ...stock, rsus: [rsuOf(1_000, 144_001)] }]).warnings).toEqual([
      "offer-below-walk-away",
      "no-evidence",
    ]);
  });

  it("is the alternative that brings most, not the one with the highest base", () => {
    const mixed = {
      ...salary,
      name: "Mixed",
      base: { yearCents: 9_000_000, raiseBps: 0 },
      rsus: [rsuOf(100, 400_000)],
    };
    for (const alternatives of [
      [salary, mixed],
      [mixed, salary],
    ])
      expect(against(alternatives).walkAway).toMatchObject({
        value: { best: { name: "Mixed", totalCents: 19_000_000, baseCents: 9_000_000 } },
      });
  });

  it("is the person's own least where they typed one, read as a base, the best alternative beside it", () => {
    const sheet = against([salary], 14_000_000);
    expect(sheet.walkAway).toMatchObject({
      value: { cents: 14_000_000, reading: "base", isOwn: true, best: { name: "Salary" } },
    });
    expect(sheet.warnings).toEqual(["offer-below-walk-away", "no-evidence"]);
    const noRate = valueOffer({ ...salary, currency: "GBP" }, plainAssumptions);
    expect(negotiate({ ...input, alternatives: [noRate] }).walkAway).toMatchObject({
      failure: { reason: "rate-missing" },
    });
    expect(
      negotiate({ ...input, alternatives: [noRate], own: { ...input.own, walkAwayCents: 1 } }).walkAway,
    ).toMatchObject({ value: { cents: 1, best: null } });
  });

  it("lifts the target to a base at which the offer, bonus included, is worth it", () => {
    // 175,000 × 1.08 = 189,000; 210,000 × 1.08 = 226,800.
    const target = (yearCents: number) =>
      negotiate({
        ...input,
        alternatives: [valueOffer({ ...salary, base: { yearCents, raiseBps: 0 } }, plainAssumptions)],
      });
    expect(target(18_900_000).target).toMatchObject({ value: { cents: 17_500_000 } });
    expect(target(18_900_100).target).toMatchObject({ value: { cents: 21_000_000 } });
    expect(target(22_700_000).target).toEqual({
      ok: false,
      failure: { reason: "no-mark-above", above: "walk-away", highest: { key: "p90", cents: 21_000_000 } },
    });
    const own = { ...input.own, targetCents: 17_500_000 };
    const rich = valueOffer({ ...salary, base: { yearCents: 18_900_100, raiseBps: 0 } }, plainAssumptions);
    expect(negotiate({ ...input, own, alternatives: [rich] }).warnings).toContain("target-below-walk-away");
  });
});
