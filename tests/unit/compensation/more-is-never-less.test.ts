import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Offer, OptionGrant, RsuGrant } from "@/lib/compensation/offer";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { anyAssumptions, anyOffer } from "./arbitraries";
import { listTotals } from "./list-totals";
import { fullOffer, plainAssumptions } from "./offers";

type More = [string, (offer: Offer, by: number) => Offer];

const first = <Item>(items: readonly Item[], change: (item: Item) => Item): Item[] =>
  items.map((item, at) => (at === 0 ? change(item) : item));
const rsus = (offer: Offer, size: (grant: RsuGrant, by: number) => RsuGrant["size"], by: number): Offer => ({
  ...offer,
  rsus: first(offer.rsus, (grant) => ({ ...grant, size: size(grant, by) })),
});
const options = (offer: Offer, change: (grant: OptionGrant) => OptionGrant): Offer => ({
  ...offer,
  options: first(offer.options, change),
});
const capped = (value: number, most: number) => Math.min(most, value);

const benefits: More[] = [
  ["base", (offer, by) => ({ ...offer, base: offer.base && { ...offer.base, yearCents: offer.base.yearCents + by } })],
  ["raise", (offer, by) => ({ ...offer, base: offer.base && { ...offer.base, raiseBps: offer.base.raiseBps + by } })],
  [
    "bonus likelihood",
    (offer, by) => ({
      ...offer,
      bonus: offer.bonus && { ...offer.bonus, likelihoodPerMille: capped(offer.bonus.likelihoodPerMille + by, 1000) },
    }),
  ],
  [
    "target bonus",
    (offer, by) => ({
      ...offer,
      bonus: offer.bonus && {
        ...offer.bonus,
        target:
          offer.bonus.target.kind === "amount"
            ? { kind: "amount", yearCents: offer.bonus.target.yearCents + by }
            : { kind: "share-of-base", bps: offer.bonus.target.bps + by },
      },
    }),
  ],
  [
    "signing bonus",
    (offer, by) => ({
      ...offer,
      signing: offer.signing && {
        ...offer.signing,
        payments: first(offer.signing.payments, (payment) => ({ ...payment, amountCents: payment.amountCents + by })),
      },
    }),
  ],
  [
    "shares or value",
    (offer, by) =>
      rsus(
        offer,
        ({ size }) =>
          size.kind === "shares"
            ? { ...size, shares: size.shares + by }
            : { ...size, amountCents: size.amountCents + by },
        by,
      ),
  ],
  [
    "share price",
    (offer, by) =>
      rsus(offer, ({ size }) => (size.kind === "shares" ? { ...size, priceCents: size.priceCents + by } : size), by),
  ],
  [
    "refreshers",
    (offer, by) => ({
      ...offer,
      refreshers: offer.refreshers && { ...offer.refreshers, yearCents: offer.refreshers.yearCents + by },
    }),
  ],
  ["options", (offer, by) => options(offer, (grant) => ({ ...grant, options: grant.options + by }))],
  [
    "a lower strike",
    (offer, by) => options(offer, (grant) => ({ ...grant, strikeCents: Math.max(0, grant.strikeCents - by) })),
  ],
  [
    "exit price",
    (offer, by) =>
      options(offer, (grant) => ({
        ...grant,
        scenarios: grant.scenarios.map((one) => ({
          ...one,
          exit:
            one.exit.kind === "share-price"
              ? { ...one.exit, priceCents: one.exit.priceCents + by }
              : { ...one.exit, valueCents: one.exit.valueCents + by },
        })),
      })),
  ],
  [
    "purchase discount",
    (offer, by) => ({
      ...offer,
      espp: offer.espp && { ...offer.espp, discountBps: capped(offer.espp.discountBps + by, 9_000) },
    }),
  ],
  [
    "purchase cap",
    (offer, by) => ({
      ...offer,
      espp: offer.espp && { ...offer.espp, capCents: offer.espp.capCents === null ? null : offer.espp.capCents + by },
    }),
  ],
  ["lookback", (offer) => ({ ...offer, espp: offer.espp && { ...offer.espp, hasLookback: true } })],
  [
    "match",
    (offer, by) => ({
      ...offer,
      match: offer.match && {
        ...offer.match,
        tiers: first(offer.match.tiers, (tier) => ({ ...tier, matchBps: tier.matchBps + by })),
      },
    }),
  ],
  [
    "employer's premium",
    (offer, by) => ({
      ...offer,
      health: offer.health && { ...offer.health, employerMonthCents: offer.health.employerMonthCents + by },
    }),
  ],
  [
    "health account",
    (offer, by) => ({
      ...offer,
      health: offer.health && { ...offer.health, accountMonthCents: offer.health.accountMonthCents + by },
    }),
  ],
  [
    "days off",
    (offer, by) => ({ ...offer, leave: offer.leave && { ...offer.leave, daysPerYear: offer.leave.daysPerYear + by } }),
  ],
  [
    "a day at home",
    (offer) => ({
      ...offer,
      commute: offer.commute && {
        ...offer.commute,
        onSiteDaysPerWeek: Math.max(0, offer.commute.onSiteDaysPerWeek - 1),
      },
    }),
  ],
  [
    "development",
    (offer, by) => ({
      ...offer,
      development: offer.development && { ...offer.development, yearCents: offer.development.yearCents + by },
    }),
  ],
  [
    "relocation",
    (offer, by) => ({
      ...offer,
      relocation: offer.relocation && { ...offer.relocation, amountCents: offer.relocation.amountCents + by },
    }),
  ],
];

describe("more of a benefit", () => {
  it.each(benefits)("never lowers a total: %s", (_name, add) => {
    fc.assert(
      fc.property(anyOffer, anyAssumptions, fc.integer({ min: 1, max: 5_000 }), (offer, assumptions, by) => {
        const counted = { ...assumptions, countLeave: true, countCommuteTime: true };
        const [less, richer] = [
          listTotals(valueOffer(offer, counted)),
          listTotals(valueOffer(add(offer, by), counted)),
        ];
        richer.forEach((cents, at) => expect(cents).toBeGreaterThanOrEqual(less[at] ?? 0));
      }),
      { numRuns: 20 },
    );
  });

  it.each(benefits.filter(([name]) => name !== "lookback"))("raises the full offer by something: %s", (_name, add) => {
    const counted = { ...plainAssumptions, countLeave: true, countCommuteTime: true };
    const plain = { ...fullOffer, espp: fullOffer.espp && { ...fullOffer.espp, capCents: 1_000_000 } };
    const [less, richer] = [listTotals(valueOffer(plain, counted)), listTotals(valueOffer(add(plain, 4_000), counted))];
    expect(richer.some((cents, at) => cents > (less[at] ?? 0))).toBe(true);
  });
});
