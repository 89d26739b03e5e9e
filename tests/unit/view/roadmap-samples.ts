import fc from "fast-check";
import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { MilestoneStatus } from "@/lib/progress/status";
import { milestoneKinds, phaseNames } from "@/lib/view/filter-milestones";
import { addDays } from "@/lib/time/add-days";
import { sampleStep } from "./sample-roadmap";

export type SampleMilestone = {
  key: string;
  number: number;
  status: MilestoneStatus;
  isNext: boolean;
  step: SnapshotMilestone;
};

const status = fc.constantFrom<MilestoneStatus>("to-do", "in-progress", "done", "skipped");

/** A day within six years. */
export const anyDay = fc.integer({ min: 0, max: 2200 }).map((days) => addDays("2026-11-23", days));

/** A milestone as the faces see it; what a case is about is given. */
export function sampleMilestone(
  number: number,
  step: Partial<SnapshotMilestone> = {},
  given: Partial<SampleMilestone> = {},
): SampleMilestone {
  const key = `m${number}`;
  return { key, number, status: "to-do", isNext: false, step: sampleStep(key, step), ...given };
}

/** Milestones in plan order, each needing some of those before it, in any kind, phase, status and stretch of days. */
export const anyMilestones = fc
  .array(
    fc.record({
      status,
      kind: fc.constantFrom(...milestoneKinds),
      phase: fc.constantFrom(...phaseNames),
      startsOn: anyDay,
      days: fc.integer({ min: 0, max: 400 }),
      floatDays: fc.integer({ min: 0, max: 900 }),
      needs: fc.array(fc.nat(), { maxLength: 4 }),
      isShown: fc.boolean(),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((rows) =>
    rows.map(({ needs, days, isShown, ...row }, at) => ({
      isShown,
      milestone: sampleMilestone(
        at + 1,
        {
          ...row,
          endsOn: addDays(row.startsOn, days),
          after: at === 0 ? [] : needs.map((need) => `m${(need % at) + 1}`),
        },
        { status: row.status },
      ),
    })),
  );
