import { formatDay } from "@/app/_ui/format";
import { dayIn } from "./day-in";

/** An instant as day and minute in the viewer's time zone. */
export function Moment({ at, timeZone, className }: { at: Date; timeZone: string; className?: string }) {
  const { day, time } = dayIn(at, timeZone);
  return (
    <time dateTime={at.toISOString()} className={`tabular ${className ?? ""}`}>
      {formatDay(day)}, {time}
    </time>
  );
}
