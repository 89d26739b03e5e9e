import type { TimelineRow } from "@/lib/view/build-timeline";
import { at, stretchStyle } from "./timeline-scale";

const fills: Record<TimelineRow["status"], string> = {
  "to-do": "border-action bg-surface",
  "in-progress": "border-action bg-[linear-gradient(to_right,var(--action)_50%,var(--surface)_50%)]",
  done: "border-good bg-good",
  skipped: "border-dashed border-muted bg-surface",
};

/** A step's planned days as a bar, filled by its status, with what it may wait as a thin tail. */
export function TimelineBar({ row, weeks }: { row: TimelineRow; weeks: number }) {
  const { status, isNext, isCritical, endWeek, floatEndWeek } = row;
  const isOpen = status === "to-do" || status === "in-progress";
  return (
    <>
      {isOpen && floatEndWeek > endWeek ? (
        <span
          style={stretchStyle({ startWeek: endWeek, endWeek: floatEndWeek }, weeks)}
          className="absolute top-1/2 h-px bg-edge opacity-50 forced-color-adjust-none forced-colors:opacity-100"
        />
      ) : null}
      <span
        style={stretchStyle(row, weeks)}
        className={`absolute top-1/2 h-3 min-w-[6px] -translate-y-1/2 rounded-[3px] border-[1.5px] forced-color-adjust-none ${isNext ? "border-here bg-here forced-colors:outline-2 forced-colors:outline-offset-2" : fills[status]}`}
      />
      {isCritical ? (
        <span
          style={{ left: at(row.startWeek, weeks), width: at(endWeek - row.startWeek, weeks) }}
          className="absolute top-1/2 mt-2 h-[3px] min-w-[6px] bg-ink forced-color-adjust-none"
        />
      ) : null}
    </>
  );
}
