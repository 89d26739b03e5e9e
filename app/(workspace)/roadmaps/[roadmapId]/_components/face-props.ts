import type { RoadmapFilter } from "@/lib/view/filter-milestones";
import type { LoadedRoadmap } from "../load-roadmap";

/** What every face of a roadmap is given: the same steps, filters and address, and the way to open a step. */
export type FaceProps = {
  loaded: LoadedRoadmap;
  filter: RoadmapFilter;
  path: string;
  linkTo: (key: string) => string;
};
