import type { PhaseName } from "@/lib/planner/roadmap/types";
import type { MilestoneView, PhaseView } from "./roadmap-view";

const order: readonly PhaseName[] = ["Foundation", "Core", "Specialise", "Prove", "Land"];

/** The milestones by phase, phases in their fixed order, milestones in the plan's; a phase without any is left out. */
export function groupPhases(milestones: readonly MilestoneView[]): PhaseView[] {
  return order.flatMap((name) => {
    const own = milestones.filter(({ step }) => step.phase === name);
    const days = own.flatMap(({ step }) => [step.startsOn, step.endsOn]).sort();
    const [startsOn] = days;
    const endsOn = days.at(-1);
    return startsOn && endsOn ? [{ name, milestones: own, startsOn, endsOn }] : [];
  });
}
