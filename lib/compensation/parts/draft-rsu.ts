import { countShares } from "@/lib/compensation/count-shares";
import type { PriceGrowth, RsuGrant } from "@/lib/compensation/offer";
import { explainYears, type PartDraft } from "@/lib/compensation/part-draft";
import { addByYear, type PlacedVest, placeVests } from "@/lib/compensation/parts/place-vests";
import { priceFactor } from "@/lib/compensation/price-factor";
import { writeRatio } from "@/lib/compensation/write-ratio";
import { writeVests } from "@/lib/compensation/write-vests";
import type { Scenario } from "@/lib/compensation/valuation";
import { multiplyRatios, ratio, type Ratio } from "@/lib/money/ratio";
import type { IsoDay } from "@/lib/time/iso-day";

/** Vests of a grant with their exact worth on the day, before rounding; `shares` is null for a grant by value. */
export type PricedVests = { placed: PlacedVest[]; shares: Ratio[] | null; worth: Record<Scenario, Ratio[]> };

/** Worth of each vest: shares × today's price (or the value granted × its portion) × the growth of the price until that day. */
export function priceVests(grant: RsuGrant, growth: PriceGrowth, startsOn: IsoDay): PricedVests {
  const placed = placeVests(grant, startsOn);
  const { size } = grant;
  const shares = size.kind === "shares" ? countShares(size.shares, placed, grant.isWholeShares) : null;
  const today = placed.map(({ portion }, at) =>
    size.kind === "shares"
      ? multiplyRatios(shares?.[at] ?? ratio(0), ratio(size.priceCents))
      : multiplyRatios(ratio(size.amountCents), portion),
  );
  const grow = (bps: number) =>
    today.map((cents, at) => multiplyRatios(cents, priceFactor(bps, placed[at]?.months ?? 0)));
  return {
    placed,
    shares,
    worth: { low: grow(growth.lowBps), likely: grow(growth.likelyBps), high: grow(growth.highBps) },
  };
}

/** One grant of restricted stock as a part: each vest counts in the year it falls in, at that day's price. */
export function draftRsu(grant: RsuGrant, growth: PriceGrowth, { placed, shares, worth }: PricedVests): PartDraft {
  const years = (amounts: readonly Ratio[]) => addByYear(placed, amounts);
  const sharesAt = (at: number) => writeRatio(shares?.[at] ?? ratio(0), 4);
  const { size } = grant;
  return {
    id: `rsu:${grant.id}`,
    kind: "rsu",
    certainty: "market",
    isCash: false,
    stated: { low: years(worth.low), likely: years(worth.likely), high: years(worth.high) },
    risk: { likelihoodPerMille: grant.likelihoodPerMille },
    moneyAfterYears: 0,
    explain: explainYears("rsu-year", (year) => ({
      ...(size.kind === "shares" && grant.isWholeShares
        ? { sharesAt: writeVests(placed, year, sharesAt) }
        : { portionsAt: writeVests(placed, year) }),
      ...(size.kind === "shares"
        ? { shares: size.shares, priceCents: size.priceCents }
        : { grantCents: size.amountCents }),
      growthBps: growth.likelyBps,
    })),
  };
}
