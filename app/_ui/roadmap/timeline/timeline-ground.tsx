import type { Timeline } from "@/lib/view/build-timeline";
import { at, stretchStyle, type TimelineScale } from "./timeline-scale";

export const hatch = "bg-[repeating-linear-gradient(135deg,var(--edge)_0_1px,transparent_1px_5px)]";

/** What lies behind and across all rows: grid, weeks off, deadline and today. For the eye only: the words say it too. */
export function TimelineGround({ timeline, scale }: { timeline: Timeline; scale: TimelineScale }) {
  const { ticks, weeks, weeksOff, today, deadline } = timeline;
  const lines = scale.showsMonths ? ticks.months : ticks.years;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none forced-color-adjust-none absolute inset-y-0 right-0 left-(--titles) z-1"
    >
      {weeksOff.map((off) => (
        <span
          key={off.startsOn}
          style={stretchStyle(off, weeks)}
          className={`absolute inset-y-0 min-w-[3px] opacity-60 ${hatch}`}
        />
      ))}
      {lines.slice(1).map(({ on, startWeek }) => (
        <span
          key={on}
          style={{ left: at(startWeek, weeks) }}
          className={`absolute inset-y-0 w-px bg-line ${scale.showsMonths && !on.endsWith("-01-01") ? "opacity-55" : ""}`}
        />
      ))}
      {deadline ? (
        <span
          style={{ left: at(deadline.week, weeks) }}
          className="absolute inset-y-0 -translate-x-px border-l-2 border-dashed border-ink"
        />
      ) : null}
      <span style={{ left: at(today.week, weeks) }} className="absolute inset-y-0 w-0.5 bg-here" />
    </div>
  );
}
