import type { Offer } from "@/lib/compensation/offer";

/** The offer with every amount of money multiplied, prices of shares included. */
export function scaleOffer(offer: Offer, k: number): Offer {
  const cap = (cents: number | null) => (cents === null ? null : cents * k);
  const { bonus, health, commute, relocation } = offer;
  return {
    ...offer,
    base: offer.base && { ...offer.base, yearCents: offer.base.yearCents * k },
    bonus: bonus && {
      ...bonus,
      target: bonus.target.kind === "amount" ? { kind: "amount", yearCents: bonus.target.yearCents * k } : bonus.target,
    },
    signing: offer.signing && {
      ...offer.signing,
      payments: offer.signing.payments.map((payment) => ({ ...payment, amountCents: payment.amountCents * k })),
    },
    rsus: offer.rsus.map((grant) => ({
      ...grant,
      size:
        grant.size.kind === "shares"
          ? { ...grant.size, priceCents: grant.size.priceCents * k }
          : { ...grant.size, amountCents: grant.size.amountCents * k },
    })),
    refreshers: offer.refreshers && { ...offer.refreshers, yearCents: offer.refreshers.yearCents * k },
    options: offer.options.map((grant) => ({
      ...grant,
      strikeCents: grant.strikeCents * k,
      scenarios: grant.scenarios.map((one) => ({
        ...one,
        exit:
          one.exit.kind === "share-price"
            ? { ...one.exit, priceCents: one.exit.priceCents * k }
            : { ...one.exit, valueCents: one.exit.valueCents * k },
      })),
    })),
    espp: offer.espp && {
      ...offer.espp,
      capCents: cap(offer.espp.capCents),
      wholeSharePriceCents: cap(offer.espp.wholeSharePriceCents),
    },
    match: offer.match && { ...offer.match, capCents: cap(offer.match.capCents) },
    health: health && {
      premiumMonthCents: health.premiumMonthCents * k,
      employerMonthCents: health.employerMonthCents * k,
      accountMonthCents: health.accountMonthCents * k,
    },
    commute: commute && {
      ...commute,
      costPerDayCents: commute.costPerDayCents * k,
      hourValueCents: cap(commute.hourValueCents),
    },
    development: offer.development && { ...offer.development, yearCents: offer.development.yearCents * k },
    relocation: relocation && { amountCents: relocation.amountCents * k, ownCostCents: relocation.ownCostCents * k },
  };
}
