import type { Offer } from "@/lib/compensation/offer";
import { yearsValued } from "@/lib/compensation/offer-years";
import { explainYears, type ExactYears, type PartDraft, sameInAll } from "@/lib/compensation/part-draft";
import { addRatios, ratio, zeroRatio } from "@/lib/money/ratio";

/** Signing bonus by the year each payment begins: after 0 to 11 months the first, after 12 to 23 the second. Nothing after the fourth. */
export function draftSigning({ signing }: Offer): PartDraft[] {
  const payments = signing?.payments ?? [];
  if (!signing || payments.length === 0) return [];
  const years: ExactYears = Array.from({ length: yearsValued }, (_, at) =>
    addRatios(
      ...payments
        .filter(({ paidAfterMonths }) => Math.floor(paidAfterMonths / 12) === at)
        .map(({ amountCents }) => ratio(amountCents)),
    ),
  );
  return [
    {
      id: "signing",
      kind: "signing",
      certainty: payments.some(({ clawBack }) => clawBack) ? "conditional" : "contracted",
      isCash: true,
      stated: sameInAll(years),
      risk: { likelihoodPerMille: signing.likelihoodPerMille },
      moneyAfterYears: 0,
      explain: () =>
        payments.map(({ amountCents, paidAfterMonths }) => ({
          label: "signing-payment",
          year: Math.floor(paidAfterMonths / 12) + 1,
          inputs: { paidAfterMonths },
          resultCents: amountCents,
        })),
    },
  ];
}

/** Relocation in the first year: what the employer pays less what the move costs the person. */
export function draftRelocation({ relocation }: Offer): PartDraft[] {
  if (!relocation) return [];
  const { amountCents, ownCostCents } = relocation;
  return [
    {
      id: "relocation",
      kind: "relocation",
      certainty: "contracted",
      isCash: true,
      stated: sameInAll([ratio(amountCents - ownCostCents), zeroRatio, zeroRatio, zeroRatio]),
      risk: { likelihoodPerMille: 1000 },
      moneyAfterYears: 0,
      explain: (likely) =>
        explainYears("relocation", () => ({ amountCents, ownCostCents }))(likely).filter(({ year }) => year === 1),
    },
  ];
}
