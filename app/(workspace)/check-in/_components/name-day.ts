import { formatDay } from "@/app/_ui/format";
import type { IsoDay } from "@/lib/catalogue/types";
import { toDayNumber } from "@/lib/time/to-day-number";
import { weekdayOf } from "@/lib/time/weekday-of";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** '2026-11-21' as "Saturday, 21 Nov 2026". */
export function nameDay(day: IsoDay): string {
  return `${weekdays[weekdayOf(toDayNumber(day))]}, ${formatDay(day)}`;
}
