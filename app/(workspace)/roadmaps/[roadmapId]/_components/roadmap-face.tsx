import { randomUUID } from "node:crypto";
import { RowStatus } from "@/app/_ui/roadmap/row-status";
import { StatusBoard } from "@/app/_ui/roadmap/status-board";
import { passesFilter } from "@/lib/view/filter-milestones";
import { listSkills } from "@/lib/view/list-skills";
import type { MilestoneView } from "@/lib/view/roadmap-view";
import { setStatusAction } from "../actions";
import { LandPhase } from "../land/_components/land-phase";
import { DragOrder } from "./drag-order";
import type { FaceProps } from "./face-props";
import { FaceSwitch } from "./face-switch";
import { FilterBar } from "./filter-bar";
import { FilterDrawer } from "./filter-drawer";
import { FilterForm } from "./filter-form";
import { GraphFace } from "./graph-face";
import { MilestoneList } from "./milestone-list";
import { listPlaces } from "./place-section";
import { ShownCount } from "./shown-count";
import { TimelineFace } from "./timeline-face";

/** The steps in the picture the address asks for, with the way to the others and what narrows them all alike. */
export function RoadmapFace(props: FaceProps) {
  const { loaded, filter, path } = props;
  const { milestones, phases } = loaded.view;
  const isEmpty = !milestones.some((milestone) => passesFilter(milestone, filter));
  return (
    <>
      <div className="grid gap-5">
        <FaceSwitch filter={filter} path={path} />
        <FilterDrawer filter={filter}>
          <FilterForm phases={phases} skills={listSkills(loaded.saved.snapshot)} filter={filter} path={path} />
          <FilterBar milestones={milestones} filter={filter} path={path} />
        </FilterDrawer>
        <ShownCount milestones={milestones} filter={filter} path={path} />
      </div>
      {filter.view === "list" || isEmpty ? (
        <>
          <List {...props} />
          <LandPhase summary={loaded.landing} roadmapId={loaded.saved.roadmap.id} />
        </>
      ) : filter.view === "timeline" ? (
        <TimelineFace {...props} />
      ) : (
        <GraphFace {...props} />
      )}
    </>
  );
}

function List({ loaded, filter, linkTo }: FaceProps) {
  const places = listPlaces(loaded).map(({ key, number }) => ({ key, number }));
  return (
    <DragOrder roadmapId={loaded.saved.roadmap.id} places={places} idempotencyKey={randomUUID()}>
      <StatusBoard action={setStatusAction} idempotencyKey={randomUUID()}>
        <MilestoneList
          phases={loaded.view.phases}
          filter={filter}
          linkTo={linkTo}
          control={statusOf}
          movable={new Set(places.map(({ key }) => key))}
        />
      </StatusBoard>
    </DragOrder>
  );
}

function statusOf({ id, number, step, status, ownStatus, version, skipReason }: MilestoneView) {
  return (
    <RowStatus
      milestoneId={id}
      title={step.title}
      rendered={{ status, ownStatus, version }}
      skipReason={skipReason}
      describedBy={`title-${number}`}
    />
  );
}
