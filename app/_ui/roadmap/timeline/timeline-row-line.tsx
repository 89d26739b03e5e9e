import type { Route } from "next";
import Link from "next/link";
import type { TimelineRow } from "@/lib/view/build-timeline";
import { MilestoneMark } from "../../primitives/milestone-mark";
import { TimelineBar } from "./timeline-bar";
import { at } from "./timeline-scale";
import { rowWords } from "./timeline-words";

export type RowProps = {
  row: TimelineRow;
  weeks: number;
  hasParallelWork: boolean;
  isOpen: boolean;
  /** The row the frame shows first. */
  isFirstSeen: boolean;
  href: string;
};

/** One step on the wide timeline: its title stays at the left, its bar lies on the track; all of the row opens it. */
export function TimelineRowLine({ row, weeks, hasParallelWork, isOpen, isFirstSeen, href }: RowProps) {
  const words = rowWords(row, hasParallelWork);
  return (
    <li
      title={words}
      className={`group relative grid h-9 grid-cols-[var(--titles)_minmax(0,1fr)] hover:bg-sunken ${isOpen ? "bg-sunken" : ""}`}
    >
      <div
        className={`sticky left-0 z-20 flex items-center gap-2 border-r border-line pr-2 group-hover:bg-sunken ${isOpen ? "bg-sunken" : "bg-surface"}`}
      >
        <span className="tabular w-7 shrink-0 text-right text-xs text-muted">{row.number}</span>
        <MilestoneMark kind={row.kind} status={row.status} isHere={row.isNext} size={18} />
        <Link
          href={href as Route}
          scroll={false}
          prefetch={false}
          aria-current={isOpen ? "true" : undefined}
          className={`min-w-0 truncate text-sm underline-offset-4 after:absolute after:inset-y-0 after:left-0 after:w-(--track) hover:text-action hover:underline aria-[current]:font-semibold ${row.status === "skipped" ? "text-muted" : ""}`}
        >
          {row.title}
          <span className="sr-only">. {words}</span>
        </Link>
      </div>
      <div aria-hidden="true" className="relative z-2">
        <TimelineBar row={row} weeks={weeks} />
        {isFirstSeen ? (
          // Where the frame is scrolled to at first: room above for the calendar, and at the left for the titles.
          <span
            style={{ left: at(row.startWeek, weeks) }}
            className="absolute -top-56 -ml-[calc(var(--titles)+4rem)] size-px [scroll-initial-target:nearest]"
          />
        ) : null}
      </div>
    </li>
  );
}
