import type { LeftView, MilestoneView } from "./roadmap-view";
import { sumLeft } from "./sum-left";

/** What is left over several roadmaps when a step that stands in more than one is done once, and how many such steps there are. */
export function sumLeftOnce(roadmaps: readonly (readonly MilestoneView[])[]): { left: LeftView; sharedCount: number } {
  const open = roadmaps.flat().filter(({ status }) => status !== "done" && status !== "skipped");
  const byKey = new Map(open.map((milestone) => [milestone.key, milestone]));
  return { left: sumLeft([...byKey.values()]), sharedCount: open.length - byKey.size };
}
