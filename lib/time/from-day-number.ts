import type { IsoDay } from "@/lib/time/iso-day";
import { writeIsoDay } from "@/lib/time/write-iso-day";

const DAYS_PER_ERA = 146_097;
const DAYS_BEFORE_EPOCH = 719_468;

/** The calendar day `dayNumber` days after 1970-01-01; the inverse of toDayNumber for the years 0000 to 9999 (Hinnant, civil_from_days). */
export function fromDayNumber(dayNumber: number): IsoDay {
  const shifted = dayNumber + DAYS_BEFORE_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return writeIsoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
}
