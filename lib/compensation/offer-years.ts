import { addDays } from "@/lib/time/add-days";
import { addMonths } from "@/lib/time/add-months";
import type { IsoDay } from "@/lib/time/iso-day";

/** Offers are valued over this many years from their first day. */
export const yearsValued = 4;

/** A year of an offer, 1 to 4: from its first day to its last, both within it. */
export type OfferYear = { year: number; fromDay: IsoDay; toDay: IsoDay };

/**
 * The four years of an offer, counted from its start and not from January. An anniversary closes the year it completes, because what
 * vests on it was earned in that year: year 1 of a start on 31 January 2027 ends on 31 January 2028. A start on 29 February has
 * its anniversaries on the 28th in common years.
 */
export function listOfferYears(startsOn: IsoDay): OfferYear[] {
  return Array.from({ length: yearsValued }, (_, at) => ({
    year: at + 1,
    fromDay: at === 0 ? startsOn : addDays(addMonths(startsOn, 12 * at), 1),
    toDay: addMonths(startsOn, 12 * (at + 1)),
  }));
}

/** The year of those listed that a day falls in; null before the first and after the last. */
export function findOfferYear(years: readonly OfferYear[], day: IsoDay): number | null {
  return years.find(({ fromDay, toDay }) => fromDay <= day && day <= toDay)?.year ?? null;
}
