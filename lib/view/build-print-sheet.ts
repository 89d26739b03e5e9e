import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { explainMilestone, type Reason } from "./explain-milestone";
import { type NumberedSource, numberSources } from "./number-sources";
import type { MilestoneView, PhaseView, RoadmapView } from "./roadmap-view";

export type PrintStep = { milestone: MilestoneView; reasons: Reason[] };
export type PrintPhase = Omit<PhaseView, "milestones"> & { steps: PrintStep[] };
/** A roadmap as it goes on paper: the phases meant, and the sources they name, numbered as they are first named. */
export type PrintSheet = { phases: PrintPhase[]; chosen: string | null; sources: Map<string, NumberedSource> };

/** The whole plan, or the one phase named `phase` in any case; a name that no phase of this roadmap has means the whole. */
export function buildPrintSheet(
  view: Pick<RoadmapView, "phases">,
  snapshot: Pick<RoadmapSnapshot, "role" | "requirements" | "milestones">,
  phase: string | null,
): PrintSheet {
  const titles = new Map(snapshot.milestones.map(({ key, title }) => [key, title]));
  const one = view.phases.find(({ name }) => name.toLowerCase() === phase?.toLowerCase());
  const phases = (one ? [one] : view.phases).map(({ milestones, ...rest }) => ({
    ...rest,
    steps: milestones.map((milestone) => ({ milestone, reasons: explainMilestone(milestone, snapshot, titles) })),
  }));
  const named = phases.flatMap(({ steps }) =>
    steps.flatMap(({ milestone, reasons }) => [...reasons.map(({ source }) => source), milestone.step.figureSource]),
  );
  return { phases, chosen: one?.name ?? null, sources: numberSources(named) };
}
