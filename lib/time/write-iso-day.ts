import type { IsoDay } from "@/lib/time/iso-day";

/** Writes year (0 to 9999), month (1 to 12) and day of the month as 'YYYY-MM-DD'; it does not check that the day exists. */
export function writeIsoDay(year: number, month: number, dayOfMonth: number): IsoDay {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}
