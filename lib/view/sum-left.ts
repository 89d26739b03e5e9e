import type { LeftView, MilestoneView } from "./roadmap-view";

/** What the milestones that are neither done nor skipped still ask for: whole hours, whole cents of the fees known. */
export function sumLeft(milestones: readonly MilestoneView[]): LeftView {
  const open = milestones.filter(({ status }) => status === "to-do" || status === "in-progress");
  const hours = (bound: "low" | "likely" | "high") =>
    Math.round(open.reduce((sum, { leftMinutes }) => sum + leftMinutes[bound], 0) / 60);
  return {
    hours: { low: hours("low"), likely: hours("likely"), high: hours("high") },
    costCents: open.reduce((sum, { step }) => sum + (step.costCents ?? 0), 0),
    unknownCostCount: open.filter(({ step }) => step.costCents === null).length,
    openCount: open.length,
  };
}
