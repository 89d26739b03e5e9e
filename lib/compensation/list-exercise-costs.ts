import type { OptionGrant } from "@/lib/compensation/offer";
import { listOfferYears } from "@/lib/compensation/offer-years";
import { placeVests } from "@/lib/compensation/parts/place-vests";
import { writeRatio } from "@/lib/compensation/write-ratio";
import { addRatios, multiplyRatios, ratio, roundRatio } from "@/lib/money/ratio";
import { addDays } from "@/lib/time/add-days";
import { addMonths } from "@/lib/time/add-months";
import type { IsoDay } from "@/lib/time/iso-day";

/** What leaving at the end of a year means for options: how many are yours, what buying them costs, and until when. */
export type ExerciseCost = {
  leaveOn: IsoDay;
  vestedText: string;
  costCents: number;
  /** Last day of the plan's window; null when the person does not know it. */
  exerciseBy: IsoDay | null;
  /** For ISO only: an exercise after this day is taxed as NSO (IRC 422(a)(2), three months); null for NSO. General information, no advice. */
  isoUntil: IsoDay | null;
};

/** Exercise cost (vested options × strike) and window on leaving at each of the four anniversaries. */
export function listExerciseCosts(grant: OptionGrant, startsOn: IsoDay): ExerciseCost[] {
  const placed = placeVests(grant, startsOn);
  return listOfferYears(startsOn).map(({ toDay }) => {
    const portion = addRatios(...placed.filter(({ onDay }) => onDay <= toDay).map((vest) => vest.portion));
    const vested = multiplyRatios(ratio(grant.options), portion);
    return {
      leaveOn: toDay,
      vestedText: writeRatio(vested, 4),
      costCents: roundRatio(multiplyRatios(vested, ratio(grant.strikeCents))),
      exerciseBy: grant.windowDays === null ? null : addDays(toDay, grant.windowDays),
      isoUntil: grant.kind === "iso" ? addMonths(toDay, 3) : null,
    };
  });
}
