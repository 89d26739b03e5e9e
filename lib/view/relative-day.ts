import type { IsoDay } from "@/lib/catalogue/types";
import { daysBetween } from "@/lib/time/days-between";
import { spanOfDays } from "./span-of-days";

/** How far `day` lies from `today` in words: "today", "yesterday", "5 days ago", "in 3 weeks", "in about 14 months". */
export function relativeDay(day: IsoDay, today: IsoDay): string {
  const distance = daysBetween(today, day);
  if (distance === 0) return "today";
  if (distance === 1) return "tomorrow";
  if (distance === -1) return "yesterday";
  const phrase = spanOfDays(Math.abs(distance));
  return distance > 0 ? `in ${phrase}` : `${phrase} ago`;
}
