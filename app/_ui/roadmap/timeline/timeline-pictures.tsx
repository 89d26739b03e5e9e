"use client";

import type { Timeline } from "@/lib/view/build-timeline";
import { type RoadmapFilter, writeFilter } from "@/lib/view/filter-milestones";
import { TimelineChart } from "./timeline-chart";
import { TimelineColumn } from "./timeline-column";

/**
 * A timeline drawn for wide and for narrow windows, of which one is in sight. Both are drawn from one set of figures in the
 * browser too, for the elements of two pictures would weigh ten times as much on the way.
 */
export function TimelinePictures({
  timeline,
  filter,
  path,
}: {
  timeline: Timeline;
  filter: RoadmapFilter;
  path: string;
}) {
  const linkTo = (key: string) => `${path}${writeFilter({ ...filter, milestone: key })}`;
  const shown = { timeline, linkTo, openKey: filter.milestone };
  return (
    <>
      <div className="min-w-0 max-sm:hidden">
        <TimelineChart {...shown} isClose={filter.isClose} />
      </div>
      <div className="sm:hidden">
        <TimelineColumn {...shown} />
      </div>
    </>
  );
}
