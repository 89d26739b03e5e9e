import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Sheet } from "@/app/(workspace)/offers/[offerId]/negotiation/_components/sheet";
import { buildWorksheet } from "@/app/(workspace)/offers/[offerId]/negotiation/build-worksheet";
import { giveWords } from "@/app/(workspace)/offers/[offerId]/negotiation/lever-words";
import { holdOffer } from "@/app/(workspace)/offers/held-role";
import { toTargets } from "@/app/_server/roles";
import { customRoleId } from "@/lib/catalogue/custom-role-id";
import type { NegotiationNotes } from "@/lib/compensation/negotiation-notes";
import type { Offer } from "@/lib/compensation/offer";
import type { CustomRole } from "@/lib/custom-roles/custom-role";
import type { ExchangeRate } from "@/lib/money/exchange-rate";
import { platformRole } from "../../../support/custom-role";
import { offerRow } from "../../../support/offer-row";
import { offerWith, plainAssumptions, rsuOf } from "../../compensation/offers";

const security: CustomRole = {
  ...platformRole,
  id: "7e6a3f6e-5f0a-4a86-9a41-3a4bb1c3a111",
  title: "Head of security",
  likeRoleId: "ciso",
  pay: { currency: "GBP", lowCents: 6_200_000, highCents: 7_150_000, statedOn: "2026-11-19" },
  isRemoved: false,
  version: 1,
  madeOn: "2026-11-20",
  changedOn: "2026-11-20",
};
const notes: NegotiationNotes = {
  own: { targetCents: null, anchorCents: null, walkAwayCents: null },
  asks: [{ lever: "base", get: "More.", give: "" }],
  evidence: "",
  questions: "",
  opening: "",
  region: null,
};

type Given = {
  roleId?: string | null;
  others?: Offer[];
  rates?: ExchangeRate[];
  kept?: NegotiationNotes | null;
  own?: CustomRole;
};

function build(offer: Partial<Offer>, { roleId = null, others = [], rates = [], kept = null, own = security }: Given) {
  const row = holdOffer(toTargets([own]), offerRow({ offer: offerWith(offer), roleId, negotiation: kept }));
  return buildWorksheet({
    row,
    others: others.map((one) => offerRow({ offer: one, roleId: null, negotiation: null })),
    settings: { assumptions: plainAssumptions, rates },
    evidence: [],
    today: "2026-11-21",
  });
}
const markup = (...given: Parameters<typeof build>) =>
  renderToStaticMarkup(createElement(Sheet, { loaded: build(...given) }));
const read = (...given: Parameters<typeof build>) =>
  markup(...given)
    .replace(/<style>.*?<\/style>/, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
const pounds = (yearCents: number): Partial<Offer> => ({ currency: "GBP", base: { yearCents, raiseBps: 0 } });

describe("the worksheet of an offer for a role of one's own", () => {
  const roleId = customRoleId(security.id);

  it("takes target and anchor from the advertised range, and says so with its day", () => {
    const sheet = read(pounds(6_600_000), { roleId });
    expect(sheet).toContain("Target £66,750 base a year: middle of the advertised range");
    expect(sheet).toContain("Anchor, said first £71,500 base a year: top of the advertised range");
    expect(sheet).toContain("from the advertised range, £62,000 to £71,500 a year before tax, read 19 Nov 2026.");
    expect(sheet).toContain(
      "The role is advertised at £62,000 to £71,500 a year. With what I bring I had a base of £71,500",
    );
    expect(sheet).not.toMatch(/percentile|published/i);
    expect(read(pounds(7_150_000), { roleId })).toContain(
      "Target not known your offer is at the top of the advertised range, £71,500, or above it: set your own below",
    );
    expect(read(pounds(6_700_000), { roleId })).toContain(
      "£71,500 base a year: the advertised range ends here, so the target is the anchor",
    );
  });

  it("keeps to the published pay where the advertisement states none, or another currency", () => {
    for (const pay of [null, { ...platformRole.pay!, lowCents: 1, highCents: 2 }]) {
      const sheet = read(pounds(6_600_000), { roleId, own: { ...security, pay } });
      expect(sheet).toContain("Target: the next published percentile above the offer");
      expect(sheet).toContain("Published pay is that of Chief Information Security Officer");
      expect(sheet).not.toContain("advertised");
    }
  });
});

describe("the words beside a figure", () => {
  const stock = { base: null, rsus: [rsuOf(1_000, 144_000)] };
  const salary = { ...offerWith({ base: { yearCents: 15_500_000, raiseBps: 0 } }), name: "The job I have" };

  it("tell which reading it is, and hold offer and walk-away against each other in the same", () => {
    const sheet = read(stock, { others: [salary] });
    expect(sheet).toContain("The offer US$0 base a year; US$360,000 a year, everything expected");
    expect(sheet).toContain("Walk-away US$155,000 a year, everything expected: The job I have, base US$155,000");
    expect(sheet).not.toContain("below your walk-away");
    expect(read({ base: { yearCents: 15_000_000, raiseBps: 0 } }, { others: [salary] })).toContain(
      "The offer is below your walk-away: US$150,000 against US$155,000, a year, everything expected.",
    );
    const kept = { ...notes, own: { ...notes.own, walkAwayCents: 14_000_000 } };
    expect(read(stock, { others: [salary], kept })).toContain(
      "Walk-away US$140,000 base a year: your own least; best alternative: The job I have, US$155,000 a year, everything expected, base US$155,000",
    );
  });

  it("quote each typed rate that was used with its day, and none that was not", () => {
    const rates: ExchangeRate[] = [
      { from: "USD", to: "EUR", rate: "0.92", statedOn: "2026-11-20" },
      { from: "GBP", to: "EUR", rate: "1.15", statedOn: "2026-11-18" },
    ];
    const euros: Partial<Offer> = { currency: "EUR", base: { yearCents: 9_000_000, raiseBps: 0 } };
    expect(read(euros, { rates, others: [salary, salary] })).toContain(
      "Converted at 1 USD = 0.92 EUR, as you looked it up on 20 Nov 2026.",
    );
    expect(read(euros, { rates })).not.toContain("Converted");
  });

  it("count steps of base to the target, and steps of the rest by what they are worth", () => {
    const base = { yearCents: 18_543_217, raiseBps: 325 };
    const kept: NegotiationNotes = {
      ...notes,
      own: { ...notes.own, targetCents: 21_467_000 },
      asks: (["base", "equity", "signing"] as const).map((lever) => ({ lever, get: "", give: "" })),
    };
    const sheet = read({ base }, { kept });
    expect(sheet).toContain("US$29,237.83 a year from offer to target, US$116,951.32 in four years");
    expect(sheet).toContain("Base salary 30 steps alone reach the target");
    expect(sheet).toContain("Equity 12 steps are worth as much in four years");
    expect(sheet).toContain("Signing bonus 117 steps are worth as much in four years");
    expect(sheet.match(/alone reach/g)).toHaveLength(1);
  });

  it("warn of an own anchor below the offer", () => {
    const kept = { ...notes, own: { ...notes.own, anchorCents: 14_900_000, targetCents: 14_000_000 } };
    expect(read({ base: { yearCents: 15_000_000, raiseBps: 0 } }, { kept })).toContain(
      "Your target is below the offer. Your anchor is below the offer.",
    );
  });

  it("say why there is no figure above a band that ends at its median", () => {
    const euros: Partial<Offer> = { currency: "EUR", base: { yearCents: 30_000_000, raiseBps: 0 } };
    expect(read(euros, { roleId: "site-reliability-engineer" })).toMatch(
      /Target not known no percentile above your offer is published for Germany; the highest is the median, €[\d,]+: set your own below/,
    );
  });
});

describe("a draft of the worksheet", () => {
  it("gives nothing that takes back what is asked for beside it", () => {
    const { asks } = build({ base: { yearCents: 15_000_000, raiseBps: 0 } }, {}).notes;
    expect(asks.map(({ lever, give }) => [lever, give])).toEqual([
      ["base", "I decide within this week."],
      ["equity", "Slower vesting is fine with me."],
      ["signing", "A longer claw-back is fine with me."],
    ]);
    expect(Object.values(giveWords).join(" ")).not.toMatch(/less in cash/);
  });

  it("asks for no base where target and anchor are of everything together", () => {
    const rates: ExchangeRate[] = [{ from: "EUR", to: "USD", rate: "1.25", statedOn: "2026-11-20" }];
    const euros: Partial<Offer> = { currency: "EUR", base: { yearCents: 6_000_000, raiseBps: 0 } };
    const { sheet, notes: draft } = build(euros, { roleId: "software-engineering-manager", rates });
    expect([sheet.reading, sheet.target.ok]).toEqual(["total", true]);
    expect(draft.asks[0]?.get).toBe("Base salary: €1,000 more a year.");
    expect(draft.opening).toMatch(/I had €[\d,.]+ a year, everything counted, in mind/);
    expect(build({ base: { yearCents: 6_000_000, raiseBps: 0 } }, { roleId: "ciso" }).notes.asks[0]?.get).toMatch(
      /^A base of US\$[\d,]+ a year\.$/,
    );
  });
});

describe("words without a place to break", () => {
  it("break anywhere on the sheet, so that no list, name or opening widens the page", () => {
    expect(markup({}, { kept: { ...notes, questions: "x".repeat(100) } })).toMatch(
      /^<article data-worksheet=""[^>]* class="[^"]*\bwrap-anywhere\b[^"]*"/,
    );
  });
});
