import type { Route } from "next";
import Link from "next/link";
import type { Timeline, TimelineRow } from "@/lib/view/build-timeline";
import { listTimelineMonths, type TimelineEntry, type TimelineMonth } from "@/lib/view/list-timeline-months";
import { formatDay, formatMonth } from "../../format";
import { MilestoneMark } from "../../primitives/milestone-mark";
import type { TimelineProps } from "./timeline-chart";
import { hatch } from "./timeline-ground";
import { daysOf, floatWords } from "./timeline-words";

type Props = Omit<TimelineProps, "isClose">;

/** As high as an entry gets, in rem: what a month takes while it is out of sight. With less, its links would lie over the next. */
const entryHeight = 5.5;

/** The timeline for narrow windows: time runs down, phase by phase and month by month. */
export function TimelineColumn(props: Props) {
  return (
    <div className="grid gap-10">
      {listTimelineMonths(props.timeline).map(({ phase, months }) => (
        <section key={phase.name} aria-labelledby={`column-${phase.name}`} className="grid gap-3">
          <h2 id={`column-${phase.name}`} className="text-lg">
            {phase.name}
          </h2>
          {months.map((month) => (
            <Month key={month.month} month={month} {...props} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Month({ month: { month, entries }, ...props }: Props & { month: TimelineMonth }) {
  return (
    <section
      style={{ containIntrinsicHeight: `auto ${entries.length * entryHeight}rem` }}
      className="far-off grid grid-cols-[3.25rem_minmax(0,1fr)]"
    >
      <h3 className="tabular pt-1.5 pr-2 text-right text-xs leading-4 font-semibold">
        {formatMonth(month).slice(0, 3)} <span className="block font-normal text-muted">{month.slice(0, 4)}</span>
      </h3>
      <ol className="border-l-2 border-line pb-2">
        {entries.map((entry) => (
          <Entry key={entry.what === "step" ? entry.row.key : `${entry.what} ${entry.on}`} entry={entry} {...props} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, timeline, openKey, linkTo }: Props & { entry: TimelineEntry }) {
  if (entry.what === "step")
    return <Step row={entry.row} timeline={timeline} isOpen={entry.row.key === openKey} href={linkTo(entry.row.key)} />;
  if (entry.what === "today")
    return (
      <li className="-ml-[2px] forced-color-adjust-none border-l-4 border-here py-2 pl-3 text-sm font-semibold text-here-ink">
        You are here: today, {formatDay(entry.on)}
      </li>
    );
  if (entry.what === "deadline")
    return (
      <li className="-ml-[2px] border-l-4 border-dashed border-ink py-2 pl-3 text-sm font-semibold">
        Deadline, {formatDay(entry.on)}
      </li>
    );
  return (
    <li className="flex items-center gap-3 py-2 pl-3 text-sm text-muted">
      <span aria-hidden="true" className={`h-5 w-5 shrink-0 forced-color-adjust-none ${hatch}`} />
      <span className="tabular">Time off, {daysOf(entry.stretch)}</span>
    </li>
  );
}

function Step({
  row,
  timeline,
  isOpen,
  href,
}: {
  row: TimelineRow;
  timeline: Timeline;
  isOpen: boolean;
  href: string;
}) {
  const float = floatWords(row, timeline.hasParallelWork);
  return (
    <li
      id={`step-${row.number}`}
      className={`relative flex scroll-mt-6 gap-2.5 py-2 pl-3 ${isOpen ? "bg-sunken" : ""}`}
    >
      <span className="pt-0.5">
        <MilestoneMark kind={row.kind} status={row.status} isHere={row.isNext} size={20} />
      </span>
      <div className="grid min-w-0 gap-0.5">
        <Link
          href={href as Route}
          scroll={false}
          prefetch={false}
          aria-current={isOpen ? "true" : undefined}
          className="text-sm leading-snug font-semibold after:absolute after:inset-0 hover:text-action"
        >
          <span className="tabular font-normal text-muted">{row.number}</span> {row.title}
        </Link>
        <p className="tabular text-xs text-muted">
          {row.isNext ? <span className="font-semibold text-here-ink">Next step · </span> : null}
          {daysOf(row)}
          {float ? ` · ${float}` : ""}
        </p>
      </div>
    </li>
  );
}
