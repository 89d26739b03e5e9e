import type { Timeline } from "@/lib/view/build-timeline";
import type { Tick } from "@/lib/view/tile-calendar";
import { formatDay, formatMonth } from "../../format";
import { at, labelWidth, shortLabelWidth, stretchStyle, type TimelineScale } from "./timeline-scale";

/** Years above months, quarters or weeks, as the scale has room; today and the deadline are named over it all. */
export function TimelineAxis({ timeline, scale }: { timeline: Timeline; scale: TimelineScale }) {
  const { ticks, weeks, today, deadline } = timeline;
  const months = scale.showsMonths ? ticks.months : scale.showsQuarters ? toQuarters(ticks.months, weeks) : [];
  const hasRoom = ({ startWeek, endWeek }: Tick) => (endWeek - startWeek) * scale.weekWidth >= labelWidth;
  const hasRoomForMonth = ({ startWeek, endWeek }: Tick) => (endWeek - startWeek) * scale.weekWidth >= shortLabelWidth;
  return (
    <div aria-hidden="true" className="tabular relative h-16 text-xs text-muted">
      {ticks.years.filter(hasRoom).map((tick) => (
        <Label key={tick.on} tick={tick} weeks={weeks} className="top-0 font-semibold text-ink">
          {tick.on.slice(0, 4)}
        </Label>
      ))}
      {months.filter(hasRoomForMonth).map((tick) => (
        <Label key={tick.on} tick={tick} weeks={weeks} className="top-5">
          {formatMonth(tick.on).slice(0, 3)}
        </Label>
      ))}
      {scale.showsWeeks
        ? ticks.weeks.map((tick) => (
            <Label key={tick.on} tick={tick} weeks={weeks} className="top-10 opacity-80">
              {Number(tick.on.slice(8))}
            </Label>
          ))
        : null}
      {deadline ? (
        <Flag week={deadline.week} weeks={weeks} className="border border-ink bg-surface text-ink">
          Deadline {formatDay(deadline.on)}
        </Flag>
      ) : null}
      <Flag week={today.week} weeks={weeks} className="bg-here font-semibold text-on-here">
        Today
      </Flag>
    </div>
  );
}

/** The first months of the quarters, each with the room up to the next of them. */
function toQuarters(months: Tick[], weeks: number): Tick[] {
  const firsts = months.filter(({ on }) => [1, 4, 7, 10].includes(Number(on.slice(5, 7))));
  return firsts.map((tick, place) => ({ ...tick, endWeek: firsts[place + 1]?.startWeek ?? weeks }));
}

function Label({
  tick,
  weeks,
  className,
  children,
}: {
  tick: Tick;
  weeks: number;
  className: string;
  children: React.ReactNode;
}) {
  return (
    <span style={stretchStyle(tick, weeks)} className={`absolute overflow-hidden pl-1 whitespace-nowrap ${className}`}>
      {children}
    </span>
  );
}

/** Stands to the right of its day, or to the left where the track ends. */
function Flag({
  week,
  weeks,
  className,
  children,
}: {
  week: number;
  weeks: number;
  className: string;
  children: React.ReactNode;
}) {
  const isLate = week > weeks * 0.7;
  return (
    <span
      style={{ left: at(week, weeks) }}
      className={`absolute bottom-0 forced-color-adjust-none rounded-md px-1.5 whitespace-nowrap ${isLate ? "-translate-x-full" : ""} ${className}`}
    >
      {children}
    </span>
  );
}
