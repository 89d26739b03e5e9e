import type { Route } from "next";
import Link from "next/link";
import { TimelineLegend } from "@/app/_ui/roadmap/timeline/timeline-legend";
import { TimelinePictures } from "@/app/_ui/roadmap/timeline/timeline-pictures";
import { buildTimeline } from "@/lib/view/build-timeline";
import { passesFilter, type RoadmapFilter, writeFilter } from "@/lib/view/filter-milestones";
import type { FaceProps } from "./face-props";

/** The roadmap in time: sideways where there is room for it, downwards where there is not. */
export function TimelineFace({ loaded, filter, path }: FaceProps) {
  const { saved, view, today } = loaded;
  const shown = new Set(view.milestones.filter((each) => passesFilter(each, filter)).map(({ key }) => key));
  const timeline = buildTimeline({
    milestones: view.milestones,
    constraints: saved.constraints,
    hasParallelWork: saved.snapshot.hasParallelWork,
    today,
    isShown: ({ key }) => shown.has(key),
  });
  const to = (change: Partial<RoadmapFilter>) => `${path}${writeFilter({ ...filter, ...change })}` as Route;
  return (
    <section aria-label="The roadmap in time" className="grid gap-4">
      <p className="text-sm text-muted">
        Planned days, not promises. The{" "}
        <Link href={to({ view: "list" })} prefetch={false} className="text-action underline underline-offset-4">
          list
        </Link>{" "}
        says the same in words.
        <span className="max-sm:hidden">
          {" "}
          <Link
            href={to({ isClose: !filter.isClose })}
            scroll={false}
            prefetch={false}
            className="text-action underline underline-offset-4"
          >
            {filter.isClose ? "Show the whole path at once" : "Look closer, month by month"}
          </Link>
        </span>
      </p>
      <TimelineLegend timeline={timeline} />
      <TimelinePictures timeline={timeline} filter={filter} path={path} />
    </section>
  );
}
