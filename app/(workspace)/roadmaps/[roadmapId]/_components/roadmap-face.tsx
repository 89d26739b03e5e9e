import type { Route } from "next";
import Link from "next/link";
import { isHiddenAsFinished, passesFilter, writeFilter } from "@/lib/view/filter-milestones";
import { listSkills } from "@/lib/view/list-skills";
import type { FaceProps } from "./face-props";
import { FaceSwitch } from "./face-switch";
import { FilterBar } from "./filter-bar";
import { FilterDrawer } from "./filter-drawer";
import { FilterForm } from "./filter-form";
import { GraphFace } from "./graph-face";
import { MilestoneList } from "./milestone-list";
import { TimelineFace } from "./timeline-face";

/** The steps in the picture the address asks for, with the way to the others and what narrows them all alike. */
export function RoadmapFace(props: FaceProps) {
  const { loaded, filter, path, linkTo } = props;
  const { milestones, phases } = loaded.view;
  const hidden = milestones.filter((milestone) => isHiddenAsFinished(milestone, filter)).length;
  const isEmpty = !milestones.some((milestone) => passesFilter(milestone, filter));
  return (
    <>
      <div className="grid gap-5">
        <FaceSwitch filter={filter} path={path} />
        <FilterDrawer filter={filter}>
          <FilterForm phases={phases} skills={listSkills(loaded.saved.snapshot)} filter={filter} path={path} />
          <FilterBar milestones={milestones} filter={filter} path={path} />
        </FilterDrawer>
        {hidden > 0 ? (
          <p className="tabular text-sm text-muted">
            {hidden} done or skipped {hidden === 1 ? "step is" : "steps are"} hidden:{" "}
            <Link
              href={`${path}${writeFilter({ ...filter, hidesFinished: false })}` as Route}
              scroll={false}
              prefetch={false}
              className="text-action underline underline-offset-4"
            >
              show
            </Link>
          </p>
        ) : null}
      </div>
      {filter.view === "list" || isEmpty ? (
        <MilestoneList phases={phases} filter={filter} linkTo={linkTo} />
      ) : filter.view === "timeline" ? (
        <TimelineFace {...props} />
      ) : (
        <GraphFace {...props} />
      )}
    </>
  );
}
