import type { Route } from "next";
import Link from "next/link";
import { formatCount } from "@/app/_ui/format";
import { isHiddenAsFinished, passesFilter, type RoadmapFilter, writeFilter } from "@/lib/view/filter-milestones";
import type { MilestoneView } from "@/lib/view/roadmap-view";

/** How many steps the filters leave, read out as they change, with the way to those that are hidden as finished. */
export function ShownCount({
  milestones,
  filter,
  path,
}: {
  milestones: MilestoneView[];
  filter: RoadmapFilter;
  path: string;
}) {
  const shown = milestones.filter((milestone) => passesFilter(milestone, filter)).length;
  const hidden = milestones.filter((milestone) => isHiddenAsFinished(milestone, filter)).length;
  const isWhole = shown === milestones.length;
  return (
    // Not an output: that is where the page says what was just done.
    <div aria-live="polite" aria-atomic="true" className={isWhole ? "sr-only" : "tabular text-sm text-muted"}>
      {isWhole
        ? `All ${formatCount(shown)} steps shown.`
        : `${formatCount(shown)} of ${formatCount(milestones.length)} steps shown.`}
      {hidden > 0 ? (
        <>
          {" "}
          <span>
            {formatCount(hidden)} done or skipped {hidden === 1 ? "step is" : "steps are"} hidden:{" "}
          </span>
          <Link
            href={`${path}${writeFilter({ ...filter, hidesFinished: false })}` as Route}
            scroll={false}
            prefetch={false}
            className="text-action underline underline-offset-4"
          >
            show
          </Link>
        </>
      ) : null}
    </div>
  );
}
