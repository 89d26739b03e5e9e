import { formatDay } from "@/app/_ui/format";
import type { ChangeRow } from "@/db/progress/list-changes";
import type { ListedRevision } from "@/db/roadmaps/list-revisions";
import type { RoadmapDiff } from "@/lib/progress/replan/replan-types";
import type { DescribedChange } from "@/lib/view/describe-change";
import { describeOwnEdits } from "./describe-own-edits";

type Revision = Pick<ListedRevision, "number" | "createdAt" | "diff" | "isCurrent">;
type Change = Pick<ChangeRow, "id" | "kind" | "after" | "undoneAt">;

/**
 * What the revisions of a roadmap changed on one step of the person's own, in their order. `changes` are the roadmap's: the one
 * that made the revision now followed can be taken back.
 */
export function tellOwnHistory(
  key: string,
  revisions: readonly Revision[],
  changes: readonly Change[],
): DescribedChange[] {
  const made = new Map(
    changes.flatMap(({ id, kind, after, undoneAt }) =>
      kind === "roadmap-replanned" && undoneAt === null ? [[(after as { number: number }).number, id] as const] : [],
    ),
  );
  return revisions.flatMap(({ number, createdAt, diff, isCurrent }) => {
    const text = diff ? tell(key, diff) : "";
    const id = made.get(number);
    if (!text || id === undefined) return [];
    return [{ id, text, workedOn: null, at: createdAt, isUndone: false, canUndo: isCurrent }];
  });
}

function tell(key: string, diff: RoadmapDiff): string {
  const isIt = (row: { key: string }) => row.key === key;
  if (diff.added.some(isIt)) return "Put into the plan";
  const edits = describeOwnEdits({ reworded: diff.reworded.filter(isIt), resized: diff.resized.filter(isIt) });
  if (edits.length > 0) return edits.join(" ");
  const moved = diff.moved.find((row) => isIt(row) && row.cause.kind === "edits");
  return moved ? `Moved: ends on ${formatDay(moved.endsOn.to)}, not ${formatDay(moved.endsOn.from)}` : "";
}
