import type { HourRange } from "@/lib/catalogue/types";
import { sumHours } from "@/lib/planner/roadmap/describe-group";
import type { MilestoneKind, SnapshotMilestone } from "@/lib/planner/roadmap/types";

/** `count` is of steps: a row of a plan can stand for several levels of a skill, and which ones it joins depends on the pace. */
export type WorkPart = { kind: MilestoneKind; count: number; hours: HourRange };
export type PlannedFee = { title: string; kind: MilestoneKind; costCents: number | null };
/** What a drawn plan asks of a person: hours by kind of step, ends added end by end, and each fee that is not 0. */
export type PlannedWork = {
  parts: WorkPart[];
  hours: HourRange;
  fees: PlannedFee[];
  /** Whole US cents of the known fees. */
  cashCents: number;
  unknownFees: number;
};

const kinds: readonly MilestoneKind[] = ["skill", "education", "project", "certification", "experience"];

/** Adds up a plan's milestones by kind, in hours, and its fees in whole US cents; a kind without a milestone is absent. */
export function sumWork(
  milestones: readonly Pick<SnapshotMilestone, "kind" | "title" | "hours" | "costCents" | "parts">[],
): PlannedWork {
  const parts = kinds.flatMap((kind): WorkPart[] => {
    const members = milestones.filter((milestone) => milestone.kind === kind);
    return members.length === 0
      ? []
      : [
          {
            kind,
            count: members.flatMap((member) => member.parts).length,
            hours: sumHours(members.map(({ hours }) => hours)),
          },
        ];
  });
  const fees = milestones
    .filter(({ costCents }) => costCents !== 0)
    .map(({ title, kind, costCents }) => ({ title, kind, costCents }));
  return {
    parts,
    hours: sumHours(parts.map(({ hours }) => hours)),
    fees,
    cashCents: fees.reduce((sum, { costCents }) => sum + (costCents ?? 0), 0),
    unknownFees: fees.filter(({ costCents }) => costCents === null).length,
  };
}
