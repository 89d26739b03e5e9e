import type { IsoDay } from "@/lib/catalogue/types";

/** A day of work has this many minutes at most. */
const dayMinutes = 24 * 60;

/**
 * Minutes (a multiple of 15) spread over `days` in quarter hours, as evenly as those allow, the odd quarters on the last
 * days; days that get none are left out. Null when they do not fit into the days.
 */
export function spreadMinutes(minutes: number, days: readonly IsoDay[]): { on: IsoDay; minutes: number }[] | null {
  if (minutes > days.length * dayMinutes) return null;
  const quarters = Math.round(minutes / 15);
  const share = Math.floor(quarters / days.length);
  const odd = quarters - share * days.length;
  return days
    .map((on, at) => ({ on, minutes: 15 * (share + (at >= days.length - odd ? 1 : 0)) }))
    .filter((entry) => entry.minutes > 0);
}
