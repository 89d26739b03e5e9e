import { fromDayNumber } from "@/lib/time/from-day-number";
import type { IsoDay } from "@/lib/time/iso-day";
import { toDayNumber } from "@/lib/time/to-day-number";
import { weekdayOf } from "@/lib/time/weekday-of";

/** The Monday on which the ISO week of `day` begins; a Monday gives itself. */
export function mondayOf(day: IsoDay): IsoDay {
  const dayNumber = toDayNumber(day);
  return fromDayNumber(dayNumber - weekdayOf(dayNumber));
}
