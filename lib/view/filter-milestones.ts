import type { CatalogueId } from "@/lib/catalogue/types";
import type { MilestoneKind, PhaseName, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import { type MilestoneStatus, milestoneStatuses } from "@/lib/progress/status";

export const milestoneKinds: readonly MilestoneKind[] = [
  "skill",
  "project",
  "certification",
  "education",
  "experience",
];

export const phaseNames: readonly PhaseName[] = ["Foundation", "Core", "Specialise", "Prove", "Land"];

/** The three pictures of one roadmap. */
export const faces = ["list", "timeline", "graph"] as const;
export type Face = (typeof faces)[number];

/** What of a roadmap is shown and in which picture, and which milestone is open: all of it lives in the address. */
export type RoadmapFilter = {
  view: Face;
  /** The timeline drawn wide enough to tell weeks apart, instead of the whole path at once. */
  isClose: boolean;
  /** Words that all must occur; empty for no search. */
  search: string;
  kind: MilestoneKind | null;
  status: MilestoneStatus | null;
  phase: PhaseName | null;
  skill: CatalogueId | null;
  hidesFinished: boolean;
  milestone: string | null;
};

type Params = Record<string, string | string[] | undefined>;

/** A search may be this long, in characters. */
export const mostSearchCharacters = 100;

/** Reads the filter from an address's parameters; what is unknown or doubled counts as not given. */
export function readFilter(params: Params): RoadmapFilter {
  const { view, scale, q, kind, status, phase, skill, hide, milestone } = params;
  return {
    view: faces.find((known) => known === view) ?? "list",
    isClose: scale === "close",
    search: typeof q === "string" ? q.trim().slice(0, mostSearchCharacters) : "",
    kind: milestoneKinds.find((known) => known === kind) ?? null,
    status: milestoneStatuses.find(({ value }) => value === status)?.value ?? null,
    phase: phaseNames.find((known) => known.toLowerCase() === phase) ?? null,
    skill: typeof skill === "string" && skill !== "" ? skill : null,
    hidesFinished: hide === "finished",
    milestone: typeof milestone === "string" && milestone !== "" ? milestone : null,
  };
}

/** The parameters of a filter that differ from an unfiltered list, in a fixed order; a form keeps them as hidden fields. */
export function listFilterPairs(filter: RoadmapFilter): [name: string, value: string][] {
  const pairs: [string, string | null | false][] = [
    ["view", filter.view !== "list" && filter.view],
    ["scale", filter.isClose && "close"],
    ["q", filter.search],
    ["kind", filter.kind],
    ["status", filter.status],
    ["phase", filter.phase && filter.phase.toLowerCase()],
    ["skill", filter.skill],
    ["hide", filter.hidesFinished && "finished"],
    ["milestone", filter.milestone],
  ];
  return pairs.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}

/** The parameters that bring a filter back, with a leading "?"; empty when nothing is filtered or open. */
export function writeFilter(filter: RoadmapFilter): string {
  const pairs = listFilterPairs(filter);
  return pairs.length > 0 ? `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}` : "";
}

export type Filtered = {
  status: MilestoneStatus;
  step: Pick<SnapshotMilestone, "kind" | "phase" | "title" | "summary" | "raises" | "proves">;
};

/** Whether a milestone is shown. An explicit wish for done or skipped ones outdoes hiding them. */
export function passesFilter(milestone: Filtered, filter: RoadmapFilter): boolean {
  return matchesFilter(milestone, filter) && !isPutAway(milestone, filter);
}

/** Whether a milestone would be shown were nothing put away for being done or skipped, and is not. */
export function isHiddenAsFinished(milestone: Filtered, filter: RoadmapFilter): boolean {
  return matchesFilter(milestone, filter) && isPutAway(milestone, filter);
}

function isPutAway({ status }: Filtered, filter: RoadmapFilter): boolean {
  return filter.hidesFinished && filter.status === null && (status === "done" || status === "skipped");
}

function matchesFilter({ step, status }: Filtered, filter: RoadmapFilter): boolean {
  const { kind, phase, skill, search } = filter;
  if (kind && step.kind !== kind) return false;
  if (phase && step.phase !== phase) return false;
  if (filter.status && status !== filter.status) return false;
  if (skill && ![...step.raises, ...step.proves].some((level) => level.skill === skill)) return false;
  const text = `${step.title} ${step.summary}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
