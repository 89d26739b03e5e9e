import type { IsoDay } from "@/lib/catalogue/types";
import { addDays } from "@/lib/time/add-days";

/** The days of a week from its Monday to its Sunday, or to today where that comes first. */
export function listDaysSoFar(monday: IsoDay, today: IsoDay): IsoDay[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days)).filter((day) => day <= today);
}
