import type { CSSProperties } from "react";
import type { Timeline, TimelinePhase } from "@/lib/view/build-timeline";
import { formatMonth } from "../../format";
import { TimelineAxis } from "./timeline-axis";
import { TimelineGround } from "./timeline-ground";
import { TimelineRowLine } from "./timeline-row-line";
import { scaleTimeline, stretchStyle } from "./timeline-scale";

export type TimelineProps = {
  timeline: Timeline;
  isClose: boolean;
  openKey: string | null;
  linkTo: (key: string) => string;
};

/** The wide timeline: it scrolls in a frame of its own, titles and calendar staying in sight. */
export function TimelineChart({ timeline, isClose, openKey, linkTo }: TimelineProps) {
  const scale = scaleTimeline(timeline, isClose);
  const { weeks, hasParallelWork } = timeline;
  const rows = timeline.phases.flatMap((phase) => phase.rows);
  const firstKey = (rows.find(({ key }) => key === openKey) ?? rows.find(({ isNext }) => isNext))?.key;
  const width = `max(100%, calc(var(--titles) + ${scale.trackWidth}px))`;
  return (
    <section
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by key
      tabIndex={0}
      aria-label="Timeline, scrolls sideways and down"
      className={`relative max-h-[min(52rem,calc(100dvh-3rem))] overflow-auto border-y border-line [--titles:15rem] ${openKey ? "" : "lg:[--titles:21rem]"}`}
    >
      <div className="relative" style={{ width, "--track": width } as CSSProperties}>
        <div className="sticky top-0 z-30 grid grid-cols-[var(--titles)_minmax(0,1fr)] border-b border-line bg-surface">
          <p className="sticky left-0 z-10 flex items-end border-r border-line bg-surface pb-1.5 pl-9 text-xs text-muted">
            Step
          </p>
          <TimelineAxis timeline={timeline} scale={scale} />
        </div>
        <div className="relative pb-3">
          <TimelineGround timeline={timeline} scale={scale} />
          {timeline.phases.map((phase) => (
            <section key={phase.name} aria-labelledby={`band-${phase.name}`}>
              <PhaseBand phase={phase} weeks={weeks} />
              <ol>
                {phase.rows.map((row) => (
                  <TimelineRowLine
                    key={row.key}
                    row={row}
                    weeks={weeks}
                    hasParallelWork={hasParallelWork}
                    isOpen={row.key === openKey}
                    isFirstSeen={row.key === firstKey}
                    href={linkTo(row.key)}
                  />
                ))}
              </ol>
            </section>
          ))}
        </div>
      </div>
    </section>
  );
}

function PhaseBand({ phase, weeks }: { phase: TimelinePhase; weeks: number }) {
  const { name, startsOn, endsOn } = phase;
  const months = [formatMonth(startsOn), formatMonth(endsOn)];
  return (
    <div className="grid grid-cols-[var(--titles)_minmax(0,1fr)] pt-4">
      <div className="sticky left-0 z-20 border-r border-line bg-surface py-1 pl-3">
        <h2 id={`band-${name}`} className="text-base">
          {name}
        </h2>
        <p className="tabular text-xs text-muted">{[...new Set(months)].join(" to ")}</p>
      </div>
      <div aria-hidden="true" className="relative z-2">
        <span
          style={stretchStyle(phase, weeks)}
          className="absolute bottom-2 h-2 min-w-[6px] border-x-2 border-t-2 border-muted"
        />
      </div>
    </div>
  );
}
