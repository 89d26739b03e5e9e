import type { Texts } from "@/lib/compensation/entry/entry";
import { writeBenefits } from "@/lib/compensation/entry/write-benefits";
import { writeEquity } from "@/lib/compensation/entry/write-equity";
import type { Base, Bonus, Offer, Signing } from "@/lib/compensation/offer";
import { writeAmount, writeHundredths } from "@/lib/money/write-amount";

/** An offer as the texts of its form; read again it is the same offer, its grants numbered by their place. */
export function writeOffer(offer: Offer): Texts {
  return {
    name: offer.name,
    currency: offer.currency,
    startsOn: offer.startsOn ?? "",
    ...writeBase(offer.base),
    ...writeBonus(offer.bonus),
    ...writeSigning(offer.signing),
    ...writeEquity(offer),
    ...writeBenefits(offer),
  };
}

function writeBase(base: Base | null): Texts {
  return base ? { "base.year": writeAmount(base.yearCents), "base.raise": writeHundredths(base.raiseBps, 2) } : {};
}

function writeBonus(bonus: Bonus | null): Texts {
  if (!bonus) return {};
  const { target } = bonus;
  return {
    "bonus.kind": target.kind,
    ...(target.kind === "amount"
      ? { "bonus.amount": writeAmount(target.yearCents) }
      : { "bonus.percent": writeHundredths(target.bps, 2) }),
    "bonus.likelihood": writeHundredths(bonus.likelihoodPerMille, 1),
  };
}

function writeSigning(signing: Signing | null): Texts {
  if (!signing || signing.payments.length === 0) return {};
  const rows = signing.payments.map(({ amountCents, paidAfterMonths, clawBack }, at): Texts => {
    const row = `pay${at}`;
    const paid = { [`${row}.amount`]: writeAmount(amountCents), [`${row}.after`]: String(paidAfterMonths) };
    if (!clawBack) return paid;
    const { terms, months, countsFrom } = clawBack;
    return {
      ...paid,
      [`${row}.months`]: String(months),
      [`${row}.form`]: terms.form,
      ...(terms.form === "pro-rata" ? { [`${row}.clawBackFull`]: String(terms.fullMonths) } : {}),
      [`${row}.from`]: countsFrom,
    };
  });
  return Object.assign({ "signing.likelihood": writeHundredths(signing.likelihoodPerMille, 1) }, ...rows);
}
