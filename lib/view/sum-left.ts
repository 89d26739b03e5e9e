import type { HourRange } from "@/lib/catalogue/types";
import { spreadHours } from "@/lib/progress/forecast";
import type { LeftView, MilestoneView } from "./roadmap-view";

/**
 * What the milestones that are neither done nor skipped still ask for: whole hours, whole cents of the fees known. The hours are
 * spread as those of the whole plan are, so that before anything is done both are the same.
 */
export function sumLeft(milestones: readonly MilestoneView[]): LeftView {
  const open = milestones.filter(({ status }) => status === "to-do" || status === "in-progress");
  return {
    // Spreading them is most of the work of a view, and most pages do not show them.
    get hours() {
      return spreadLeft(open);
    },
    costCents: open.reduce((sum, { step }) => sum + (step.costCents ?? 0), 0),
    unknownCostCount: open.filter(({ step }) => step.costCents === null).length,
    openCount: open.length,
  };
}

function spreadLeft(open: readonly MilestoneView[]): HourRange {
  const { low, likely, high } = spreadHours(
    open.map(({ key, step: { hours }, leftMinutes }) => ({
      key,
      hours,
      share: hours.likely > 0 ? leftMinutes.likely / (hours.likely * 60) : 0,
    })),
  );
  return { low: Math.round(low), likely: Math.round(likely), high: Math.round(high) };
}
