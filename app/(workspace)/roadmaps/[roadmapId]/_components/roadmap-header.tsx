import type { ReactNode } from "react";
import { formatDay, formatHours, formatMoney } from "@/app/_ui/format";
import { ProgressBar } from "@/app/_ui/roadmap/progress-bar";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { relativeDay } from "@/lib/view/relative-day";
import type { RoadmapView } from "@/lib/view/roadmap-view";

type Props = {
  title: string;
  snapshot: RoadmapSnapshot;
  view: RoadmapView;
  today: string;
  isCompact: boolean;
  /** The hours it was drawn for, as the end of "at …". */
  pace?: string;
  links: ReactNode;
};

/** What a roadmap leads to and how far it still is. Compact on phones while a milestone is open: the title alone. */
export function RoadmapHeader({ title, snapshot, view, today, isCompact, pace, links }: Props) {
  return (
    <header className="grid gap-6">
      <div className="grid gap-1">
        <h1 className={isCompact ? "text-sm lg:text-2xl" : "text-xl sm:text-2xl"}>{title}</h1>
        {title === snapshot.role.title ? null : (
          <p className={`text-muted ${isCompact ? "hidden lg:block" : ""}`}>A path to {snapshot.role.title}</p>
        )}
      </div>
      <div className={`gap-6 ${isCompact ? "hidden lg:grid" : "grid"}`}>
        {links}
        <ProgressBar progress={view.progress} />
        <Figures
          snapshot={snapshot}
          view={view}
          today={today}
          pace={pace ?? "the hours you gave when this was drawn"}
        />
        {snapshot.dropped.length > 0 ? (
          <p className="text-sm text-warn">
            {snapshot.dropped.length === 1 ? "One demand" : `${snapshot.dropped.length} demands`} of the role did not
            fit your limits. <a href="#dropped">See which, and what would make room</a>.
          </p>
        ) : null}
      </div>
    </header>
  );
}

function Figures({ snapshot, view, today, pace }: Pick<Props, "snapshot" | "view" | "today" | "pace">) {
  const { p50On, p80On } = snapshot.finish;
  const { hours, costCents, unknownCostCount, openCount } = view.left;
  const isOver = openCount === 0;
  return (
    <dl className="grid gap-x-10 gap-y-5 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
      <div>
        <dt className="text-sm text-muted">Finish</dt>
        <dd className="tabular text-lg font-semibold">
          {isOver
            ? "Nothing is left to do"
            : p50On === p80On
              ? formatDay(p50On)
              : `${formatDay(p50On)} to ${formatDay(p80On)}`}
        </dd>
        {isOver ? null : (
          <dd className="mt-1 max-w-md text-sm text-muted">
            An even chance to be there by {formatDay(p50On)} ({relativeDay(p50On, today)}; p50), four chances in five by{" "}
            {formatDay(p80On)} (p80), at {pace}.
          </dd>
        )}
      </div>
      <div>
        <dt className="text-sm text-muted">Hours left</dt>
        <dd className="tabular font-semibold">{formatHours(hours)}</dd>
      </div>
      <div>
        <dt className="text-sm text-muted">Money left</dt>
        <dd className="tabular font-semibold">{costCents === 0 ? "nothing to pay" : formatMoney(costCents)}</dd>
        {unknownCostCount > 0 ? (
          <dd className="text-sm text-muted">
            and {unknownCostCount} {unknownCostCount === 1 ? "fee" : "fees"} nobody publishes
          </dd>
        ) : null}
      </div>
    </dl>
  );
}
