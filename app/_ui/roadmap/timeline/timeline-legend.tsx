import type { ReactNode } from "react";
import { milestoneStatuses } from "@/lib/progress/status";
import type { Timeline } from "@/lib/view/build-timeline";
import { formatDay } from "../../format";
import { MilestoneMark } from "../../primitives/milestone-mark";
import { hatch } from "./timeline-ground";

/** What the signs of the timeline mean, in words; only those that occur on this one. */
export function TimelineLegend({ timeline }: { timeline: Timeline }) {
  const { hasParallelWork, weeksOff, deadline, today, phases } = timeline;
  const hasCritical = phases.some(({ rows }) => rows.some(({ isCritical }) => isCritical));
  return (
    <ul aria-label="What the signs mean" className="flex flex-wrap gap-x-5 gap-y-1.5 text-xs text-muted">
      {milestoneStatuses.map(({ value, word }) => (
        <Sign key={value} sign={<MilestoneMark kind="skill" status={value} size={16} />}>
          {word}
        </Sign>
      ))}
      <Sign sign={<span className="h-4 w-0.5 bg-here" />} isOfChart>
        Today, {formatDay(today.on)}
      </Sign>
      <Sign sign={<span className="h-px w-6 bg-edge" />} isOfChart>
        {hasParallelWork ? "Slack: how long it may slip" : "May wait that long before a later step moves"}
      </Sign>
      {hasCritical ? (
        <Sign sign={<span className="h-[3px] w-6 bg-ink" />} isOfChart>
          Critical path: no slack, a delay moves the finish
        </Sign>
      ) : null}
      {weeksOff.length > 0 ? (
        <Sign sign={<span className={`h-4 w-6 ${hatch}`} />} isOfChart>
          Time off
        </Sign>
      ) : null}
      {deadline ? (
        <Sign sign={<span className="h-4 border-l-2 border-dashed border-ink" />} isOfChart>
          Deadline, {formatDay(deadline.on)}
        </Sign>
      ) : null}
    </ul>
  );
}

/** `isOfChart`: only the wide timeline draws it; the narrow one says it in words. */
function Sign({ sign, isOfChart = false, children }: { sign: ReactNode; isOfChart?: boolean; children: ReactNode }) {
  return (
    <li className={`tabular flex items-center gap-2 ${isOfChart ? "max-sm:hidden" : ""}`}>
      <span aria-hidden="true" className="flex items-center forced-color-adjust-none">
        {sign}
      </span>
      <span>{children}</span>
    </li>
  );
}
