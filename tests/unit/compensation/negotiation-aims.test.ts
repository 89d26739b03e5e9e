import { describe, expect, it } from "vitest";
import { negotiate, type NegotiationInput } from "@/lib/compensation/negotiation";
import { band, input } from "./negotiation-input";
import { offerWith } from "./offers";

describe("an advertised range in the offer's currency", () => {
  const advertised = { currency: "USD", lowCents: 14_200_000, highCents: 18_151_000 } as const;
  const at = (yearCents: number, range: NegotiationInput["advertised"] = advertised) =>
    negotiate({
      ...input,
      advertised: range,
      alternatives: [],
      offer: offerWith({ base: { yearCents, raiseBps: 0 } }),
    });

  it("takes the place of the band: its middle, or from there on its top; the anchor is the next above", () => {
    const below = at(16_000_000);
    expect(below.payFrom).toBe("advertised");
    expect(below.target).toMatchObject({
      value: { cents: 16_175_500, origin: { mark: { key: "advertised-middle" } } },
    });
    expect(below.anchor).toMatchObject({ value: { cents: 18_151_000, origin: { mark: { key: "advertised-top" } } } });
    const middle = at(16_175_500);
    expect(middle.target).toMatchObject({ value: { cents: 18_151_000 } });
    expect(middle.anchor).toMatchObject({ value: { cents: 18_151_000, origin: { kind: "marks-end" } } });
    expect(at(18_151_000).target).toEqual({
      ok: false,
      failure: { reason: "no-mark-above", above: "offer", highest: { key: "advertised-top", cents: 18_151_000 } },
    });
    expect(at(10_000_000, { ...advertised, lowCents: 18_151_000 }).target).toMatchObject({
      value: { cents: 18_151_000, origin: { mark: { key: "advertised-top" } } },
    });
  });

  it("is a base, whatever the published pay counts, and no rate of the band is used", () => {
    const sheet = negotiate({
      ...input,
      advertised,
      band: { ...band, currency: "EUR", basis: "total-compensation" },
      rates: [{ from: "EUR", to: "USD", rate: "1.0837", statedOn: "2026-11-20" }],
    });
    expect([sheet.reading, sheet.ratesUsed]).toEqual(["base", []]);
  });

  it("in another currency leaves the band in its place", () => {
    expect(at(15_000_000, { ...advertised, currency: "EUR" })).toMatchObject({
      payFrom: "published",
      target: { value: { cents: 17_500_000 } },
    });
  });
});
