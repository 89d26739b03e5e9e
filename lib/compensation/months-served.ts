import { addMonths } from "@/lib/time/add-months";
import type { IsoDay } from "@/lib/time/iso-day";

/** Whole months completed from `startsOn` to `day`; a month from the 31st is complete on the last day of a shorter month. Negative before the start. */
export function monthsServed(startsOn: IsoDay, day: IsoDay): number {
  const months =
    (Number(day.slice(0, 4)) - Number(startsOn.slice(0, 4))) * 12 +
    Number(day.slice(5, 7)) -
    Number(startsOn.slice(5, 7));
  return addMonths(startsOn, months) <= day ? months : months - 1;
}
