import type { MilestoneKind } from "@/lib/planner/roadmap/types";
import { type MilestoneStatus, milestoneStatuses } from "@/lib/progress/status";
import type { MilestoneView } from "./roadmap-view";

export const milestoneKinds: readonly MilestoneKind[] = [
  "skill",
  "project",
  "certification",
  "education",
  "experience",
];

/** What of a roadmap is shown, and which milestone is open: all of it lives in the address. */
export type RoadmapFilter = {
  kind: MilestoneKind | null;
  status: MilestoneStatus | null;
  hidesFinished: boolean;
  milestone: string | null;
};

type Params = Record<string, string | string[] | undefined>;

/** Reads the filter from an address's parameters; what is unknown or doubled counts as not given. */
export function readFilter(params: Params): RoadmapFilter {
  const { kind, status, hide, milestone } = params;
  return {
    kind: milestoneKinds.find((known) => known === kind) ?? null,
    status: milestoneStatuses.find(({ value }) => value === status)?.value ?? null,
    hidesFinished: hide === "finished",
    milestone: typeof milestone === "string" ? milestone : null,
  };
}

/** The parameters that bring a filter back, with a leading "?"; empty when nothing is filtered or open. */
export function writeFilter(filter: RoadmapFilter): string {
  const pairs: [string, string][] = [];
  if (filter.kind) pairs.push(["kind", filter.kind]);
  if (filter.status) pairs.push(["status", filter.status]);
  if (filter.hidesFinished) pairs.push(["hide", "finished"]);
  if (filter.milestone) pairs.push(["milestone", filter.milestone]);
  return pairs.length > 0 ? `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}` : "";
}

/** Whether a milestone is shown. An explicit wish for done or skipped ones outdoes hiding them. */
export function passesFilter(
  { step, status }: Pick<MilestoneView, "status"> & { step: { kind: MilestoneKind } },
  filter: RoadmapFilter,
): boolean {
  if (filter.kind && step.kind !== filter.kind) return false;
  if (filter.status) return status === filter.status;
  return !(filter.hidesFinished && (status === "done" || status === "skipped"));
}
