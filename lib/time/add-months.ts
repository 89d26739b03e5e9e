import { daysInMonth } from "@/lib/time/days-in-month";
import type { IsoDay } from "@/lib/time/iso-day";
import { writeIsoDay } from "@/lib/time/write-iso-day";

/** The same day of the month `months` later (earlier when negative); a day which that month lacks becomes its last one. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const monthCount = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(monthCount / 12);
  const month = monthCount - year * 12 + 1;
  return writeIsoDay(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}
