import type { IsoDay } from "@/lib/time/iso-day";

const DAYS_PER_ERA = 146_097;
const DAYS_BEFORE_EPOCH = 719_468;

/**
 * Days from 1970-01-01 (which is 0) to `day`; negative before it. The day must exist (see isIsoDay).
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil: years begin in March.
 */
export function toDayNumber(day: IsoDay): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_EPOCH;
}
