import { daysInMonth } from "@/lib/time/days-in-month";
import type { IsoDay } from "@/lib/time/iso-day";

/** True for a string 'YYYY-MM-DD' that names a day which exists; '2026-02-29' is not one. */
export function isIsoDay(text: unknown): text is IsoDay {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const dayOfMonth = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(Number(text.slice(0, 4)), month);
}
