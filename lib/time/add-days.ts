import { fromDayNumber } from "@/lib/time/from-day-number";
import type { IsoDay } from "@/lib/time/iso-day";
import { toDayNumber } from "@/lib/time/to-day-number";

/** The day `days` after `day`; before it when negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return fromDayNumber(toDayNumber(day) + days);
}
