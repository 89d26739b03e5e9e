import type { IsoDay } from "@/lib/time/iso-day";

/** Orders two days for a sort: negative when `a` is earlier, 0 when they are the same day. */
export function compareDays(a: IsoDay, b: IsoDay): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
