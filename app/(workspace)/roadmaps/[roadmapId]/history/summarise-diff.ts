import { formatCount, formatDay } from "@/app/_ui/format";
import { isOwnStep } from "@/lib/planner/roadmap/own-steps";
import type { RoadmapDiff } from "@/lib/progress/replan/replan-types";
import { joinNames } from "@/lib/view/join-names";
import { describeOwnEdits } from "./describe-own-edits";

const isOthers = ({ key }: { key: string }): boolean => !isOwnStep(key);

/** What a replan changed: what was written anew on steps of the person's own, the counts of the rest, and the finish. */
export function summariseDiff(diff: RoadmapDiff): string {
  const counts = [
    [diff.added.length, "new"],
    [diff.replaced.length, "replaced"],
    [diff.removed.length, "taken out"],
    [diff.dropped.length, "that did not fit"],
    [diff.undropped.length, "that fit again"],
    [diff.resized.filter(isOthers).length, "with other hours"],
    [diff.reworded.filter(isOthers).length, "with other texts"],
    [diff.moved.length, "moved"],
  ] as const;
  const parts = counts.flatMap(([count, word]) => (count > 0 ? [`${formatCount(count)} ${word}`] : []));
  const own = describeOwnEdits(diff);
  const lead = [
    ...(diff.role ? [`The goal became ${diff.role.to}.`] : []),
    ...(diff.demands ? ["Your role as you edited it was taken over."] : []),
    ...(diff.catalogueVersion ? [`Taken to catalogue ${diff.catalogueVersion.to}.`] : []),
    ...own,
    ...(parts.length > 0 ? [`Steps: ${joinNames(parts, parts.length)}.`] : []),
    ...(parts.length + own.length > 0 ? [] : [diff.demands ? "No step changed." : "The limits changed, no step did."]),
  ];
  const { from, to, days } = diff.finish;
  const finish =
    days === 0
      ? "The planned end stayed."
      : `The planned end went from ${formatDay(from.plannedOn)} to ${formatDay(to.plannedOn)}.`;
  return [...lead, finish].join(" ");
}
