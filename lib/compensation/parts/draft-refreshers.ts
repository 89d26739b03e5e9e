import type { Offer, Refreshers } from "@/lib/compensation/offer";
import { yearsValued } from "@/lib/compensation/offer-years";
import { type ExactYears, explainYears, type PartDraft } from "@/lib/compensation/part-draft";
import { addByYear, placeVests } from "@/lib/compensation/parts/place-vests";
import { priceFactor } from "@/lib/compensation/price-factor";
import { writeVests } from "@/lib/compensation/write-vests";
import { addRatios, divideRatios, multiplyRatios, ratio } from "@/lib/money/ratio";
import type { IsoDay } from "@/lib/time/iso-day";

const grantMonths = [12, 24, 36] as const;

function placeGrant({ schedule }: Pick<Refreshers, "schedule">, startsOn: IsoDay, months: number) {
  return placeVests({ schedule, vestsFrom: null, dayOfMonth: null }, startsOn, months);
}

/** What each grant turns into: its value buys shares at the price of its anniversary, and they vest at later prices. */
function yearsAtGrowth({ yearCents, schedule }: Refreshers, growthBps: number, startsOn: IsoDay): ExactYears {
  const byGrant = grantMonths.map((months) => {
    const placed = placeGrant({ schedule }, startsOn, months);
    const bought = priceFactor(growthBps, months);
    return addByYear(
      placed,
      placed.map((vest) =>
        multiplyRatios(ratio(yearCents), vest.portion, divideRatios(priceFactor(growthBps, vest.months), bought)),
      ),
    );
  });
  return Array.from({ length: yearsValued }, (_, at) => addRatios(...byGrant.map((years) => years[at] ?? ratio(0))));
}

/** Refresher grants on the first three anniversaries: an assumption of the person's, marked as one. What vests after year four is left out. */
export function draftRefreshers({ refreshers, priceGrowth }: Offer, startsOn: IsoDay): PartDraft[] {
  if (!refreshers) return [];
  return [
    {
      id: "refreshers",
      kind: "refreshers",
      certainty: "assumed",
      isCash: false,
      stated: {
        low: yearsAtGrowth(refreshers, priceGrowth.lowBps, startsOn),
        likely: yearsAtGrowth(refreshers, priceGrowth.likelyBps, startsOn),
        high: yearsAtGrowth(refreshers, priceGrowth.highBps, startsOn),
      },
      risk: { likelihoodPerMille: refreshers.likelihoodPerMille },
      moneyAfterYears: 0,
      explain: explainYears("refreshers-year", (year) => ({
        grantCents: refreshers.yearCents,
        ...Object.fromEntries(
          grantMonths.map((months) => [
            `portionsOf${months}`,
            writeVests(placeGrant(refreshers, startsOn, months), year),
          ]),
        ),
        growthBps: priceGrowth.likelyBps,
      })),
    },
  ];
}
