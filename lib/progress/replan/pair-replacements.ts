import type { FollowId } from "@/lib/catalogue/follow-changes";
import type { SnapshotReason } from "@/lib/planner/roadmap/types";
import type { ComposedRow } from "./compose-milestones";
import type { OldRow } from "./read-rows";

export type Pair = { from: OldRow; to: ComposedRow[]; isByCatalogue: boolean };
/** What came and went: pairs first, then what stands alone. A row is in one of the three lists at most. */
export type Exchange = { replaced: Pair[]; added: ComposedRow[]; removed: OldRow[] };

/**
 * Tells what took the place of what: a row that the newer catalogue knows under several names by all of them, and one that
 * left by a new one that answers a demand it answered.
 */
export function pairReplacements(open: readonly OldRow[], rows: readonly ComposedRow[], follow: FollowId): Exchange {
  const free = new Set(rows.filter(({ heirOf }) => heirOf === null));
  const replaced: Pair[] = [];
  const take = (from: OldRow, to: ComposedRow[], isByCatalogue: boolean) => {
    for (const row of to) free.delete(row);
    replaced.push({ from, to, isByCatalogue });
  };
  for (const old of open) {
    const named = rows.filter(({ step }) => old.items.includes(step.key));
    const isRenamed = old.items.join() !== old.step.parts.join();
    const heir = rows.find(({ heirOf }) => heirOf === old);
    if (isRenamed && named.length > 0 && (named.length > 1 || !heir)) take(old, named, true);
  }
  const heirs = new Set(rows.flatMap(({ heirOf }) => heirOf ?? []));
  const gone = open.filter((old) => !heirs.has(old) && !replaced.some(({ from }) => from === old));
  for (const old of gone) {
    const demands = new Set(
      old.step.reason.covers.flatMap((cover) =>
        follow("skill", cover.skill).map((skill) => nameOf({ ...cover, skill })),
      ),
    );
    const heir = [...free].find(({ step }) => step.reason.covers.some((cover) => demands.has(nameOf(cover))));
    if (heir) take(old, [heir], false);
  }
  return {
    replaced,
    added: rows.filter((row) => free.has(row)),
    removed: gone.filter((old) => !replaced.some(({ from }) => from === old)),
  };
}

const nameOf = ({ what, skill, level }: SnapshotReason["covers"][number]): string => `${what}:${skill}:${level}`;
