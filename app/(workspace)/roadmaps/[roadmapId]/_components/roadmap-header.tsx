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

/**
 * What a roadmap leads to and how far it still is, low enough for the steps to be seen below it. Compact on phones while a
 * milestone is open: the title alone.
 */
export function RoadmapHeader({ title, snapshot, view, today, isCompact, pace, links }: Props) {
  return (
    <header className="grid gap-2 sm:gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-8 sm:gap-y-2">
        <div className="grid min-w-0 gap-1">
          <h1 className={isCompact ? "text-sm lg:text-2xl" : "text-xl sm:text-2xl"}>{title}</h1>
          {title === snapshot.role.title ? null : (
            <p className={`text-muted ${isCompact ? "hidden lg:block" : ""}`}>A path to {snapshot.role.title}</p>
          )}
        </div>
        <div className={isCompact ? "hidden lg:contents" : "contents"}>{links}</div>
      </div>
      <div className={`gap-2 sm:gap-4 ${isCompact ? "hidden lg:grid" : "grid"}`}>
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

/** Folded on phones, with the finish in sight; in one row with its reading below where there is room. */
function Figures({ snapshot, view, today, pace }: Pick<Props, "snapshot" | "view" | "today" | "pace">) {
  const { p50On, p80On } = snapshot.finish;
  const { hours, costCents, unknownCostCount, openCount } = view.left;
  const finish =
    openCount === 0
      ? "Nothing is left to do"
      : p50On === p80On
        ? formatDay(p50On)
        : `${formatDay(p50On)} to ${formatDay(p80On)}`;
  return (
    <details className="sm:supports-[selector(::details-content)]:[&::details-content]:[content-visibility:visible]">
      <summary className="tabular min-h-11 content-center text-sm sm:supports-[selector(::details-content)]:hidden">
        <span className="font-semibold text-action">Figures</span> <span className="text-muted">· {finish}</span>
      </summary>
      <div className="grid gap-1 max-sm:py-2">
        <dl className="tabular flex flex-wrap gap-x-8 gap-y-2 [&>div]:flex [&>div]:flex-wrap [&>div]:items-baseline [&>div]:gap-x-2 [&_dd]:font-semibold [&_dt]:text-sm [&_dt]:text-muted">
          <div>
            <dt>Finish</dt>
            <dd>{finish}</dd>
          </div>
          <div>
            <dt>Hours left</dt>
            <dd>{formatHours(hours)}</dd>
          </div>
          <div>
            <dt>Money left</dt>
            <dd>
              {costCents === 0 ? "nothing to pay" : formatMoney(costCents)}
              {unknownCostCount > 0 ? (
                <span className="text-sm font-normal text-muted">
                  {" "}
                  and {unknownCostCount} {unknownCostCount === 1 ? "fee" : "fees"} nobody publishes
                </span>
              ) : null}
            </dd>
          </div>
        </dl>
        {openCount === 0 ? null : (
          <p className="text-xs text-muted">
            An even chance to be there by {formatDay(p50On)} ({relativeDay(p50On, today)}; p50), four chances in five by{" "}
            {formatDay(p80On)} (p80), at {pace}. Hours in eight cases of ten.
          </p>
        )}
      </div>
    </details>
  );
}
