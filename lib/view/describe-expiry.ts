import type { IsoDay } from "@/lib/catalogue/types";
import { daysBetween } from "@/lib/time/days-between";
import { relativeDay } from "./relative-day";

/** Long enough to prepare a renewal beside a job: half a year, in days. */
const soonDays = 182;

export type Expiry = { text: string; state: "over" | "soon" | "far" };

/** How a certificate stands that is valid until `day`, that day included: "expires in about 3 months", "expired 2 weeks ago". */
export function describeExpiry(day: IsoDay, today: IsoDay): Expiry {
  const left = daysBetween(today, day);
  if (left < 0) return { text: `expired ${relativeDay(day, today)}`, state: "over" };
  return { text: `expires ${relativeDay(day, today)}`, state: left <= soonDays ? "soon" : "far" };
}
