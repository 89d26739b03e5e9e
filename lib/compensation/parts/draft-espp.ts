import type { Espp, Offer } from "@/lib/compensation/offer";
import { type ExactYears, explainYears, type PartDraft } from "@/lib/compensation/part-draft";
import { listBaseYears } from "@/lib/compensation/parts/list-base-years";
import { priceFactor } from "@/lib/compensation/price-factor";
import { fromBps } from "@/lib/money/from-bps";
import {
  addRatios,
  compareRatios,
  divideRatios,
  floorRatio,
  multiplyRatios,
  oneRatio,
  type Ratio,
  ratio,
  subtractRatios,
} from "@/lib/money/ratio";

/** Gain of one purchase: shares × (price on the day − purchase price), the purchase price being (1 − discount) × the day's or, with lookback, the lower of both ends' price. */
function gainOfPurchase(espp: Espp, paid: Ratio, startPrice: Ratio, endPrice: Ratio): Ratio {
  const reference = espp.hasLookback && compareRatios(startPrice, endPrice) < 0 ? startPrice : endPrice;
  const purchasePrice = multiplyRatios(reference, subtractRatios(oneRatio, fromBps(espp.discountBps)));
  const bought = divideRatios(paid, purchasePrice);
  const shares = espp.wholeSharePriceCents === null ? bought : ratio(floorRatio(bought));
  return multiplyRatios(shares, subtractRatios(endPrice, purchasePrice));
}

function yearsAtGrowth(espp: Espp, contributions: ExactYears, growthBps: number): ExactYears {
  const months = 12 / espp.purchasesPerYear;
  const price = (afterMonths: number) =>
    multiplyRatios(ratio(espp.wholeSharePriceCents ?? 1), priceFactor(growthBps, afterMonths));
  return contributions.map((contribution, at) =>
    addRatios(
      ...Array.from({ length: espp.purchasesPerYear }, (_, purchase) => {
        const from = at * 12 + purchase * months;
        const paid = multiplyRatios(contribution, ratio(1, espp.purchasesPerYear));
        return gainOfPurchase(espp, paid, price(from), price(from + months));
      }),
    ),
  );
}

/**
 * The gain of a share purchase plan when shares are sold on the day they are bought; the contribution itself is the person's own pay
 * and is not counted. The contribution is a share of base pay, at most the yearly cap they state; lookback reaches to the start of
 * each purchase period.
 */
export function draftEspp({ base, espp, priceGrowth }: Offer): PartDraft[] {
  if (!espp) return [];
  const cap = espp.capCents === null ? null : ratio(espp.capCents);
  const contributions = listBaseYears(base).map((salary) => {
    const chosen = multiplyRatios(salary, fromBps(espp.contributionBps));
    return cap && compareRatios(cap, chosen) < 0 ? cap : chosen;
  });
  const { contributionBps, capCents, discountBps, purchasesPerYear, likelihoodPerMille } = espp;
  return [
    {
      id: "espp",
      kind: "espp",
      certainty: "market",
      isCash: false,
      stated: {
        low: yearsAtGrowth(espp, contributions, priceGrowth.lowBps),
        likely: yearsAtGrowth(espp, contributions, priceGrowth.likelyBps),
        high: yearsAtGrowth(espp, contributions, priceGrowth.highBps),
      },
      risk: { likelihoodPerMille },
      moneyAfterYears: 0,
      explain: explainYears("espp-year", () => ({
        contributionBps,
        capCents,
        discountBps,
        lookback: espp.hasLookback ? 1 : 0,
        purchasesPerYear,
        growthBps: priceGrowth.likelyBps,
      })),
    },
  ];
}
