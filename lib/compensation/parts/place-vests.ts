import { listVests, type Vest } from "@/lib/compensation/list-vests";
import { monthsServed } from "@/lib/compensation/months-served";
import { findOfferYear, listOfferYears, yearsValued } from "@/lib/compensation/offer-years";
import type { ExactYears } from "@/lib/compensation/part-draft";
import type { VestingSchedule } from "@/lib/compensation/vesting-schedule";
import { addRatios, multiplyRatios, ratio, type Ratio, roundRatio } from "@/lib/money/ratio";
import { addMonths } from "@/lib/time/add-months";
import type { IsoDay } from "@/lib/time/iso-day";

/** A vest and where it falls: `year` 1 to 4, or null outside the four years; `months` completed since the offer's first day. */
export type PlacedVest = Vest & { year: number | null; months: number };

/** All vests of a grant, placed in the years of the offer that begins on `startsOn`; `laterMonths` as in listVests. */
export function placeVests(
  grant: { schedule: VestingSchedule; vestsFrom: IsoDay | null; dayOfMonth: number | null },
  startsOn: IsoDay,
  laterMonths = 0,
): PlacedVest[] {
  const years = listOfferYears(startsOn);
  return listVests(grant.schedule, grant.vestsFrom ?? startsOn, grant.dayOfMonth, laterMonths).map((vest) => ({
    ...vest,
    year: findOfferYear(years, vest.onDay),
    months: Math.max(0, monthsServed(startsOn, vest.onDay)),
  }));
}

/** Exact amounts added up by the year they fall in; those outside the four years are left out. */
export function addByYear(placed: readonly { year: number | null }[], amounts: readonly Ratio[]): ExactYears {
  return Array.from({ length: yearsValued }, (_, at) =>
    addRatios(...amounts.filter((_amount, index) => placed[index]?.year === at + 1)),
  );
}

/** The share of a grant that vests after the fourth year, in basis points, to the nearest. */
export function findLaterShareBps(placed: readonly PlacedVest[], startsOn: IsoDay): number {
  const lastDay = addMonths(startsOn, 12 * yearsValued);
  const later = placed.filter(({ onDay }) => onDay > lastDay).map(({ portion }) => portion);
  return roundRatio(multiplyRatios(addRatios(...later), ratio(10_000)));
}
