import type { FollowId } from "@/lib/catalogue/follow-changes";
import type { IsoDay } from "@/lib/catalogue/types";
import type { Compiled } from "@/lib/planner/compiled";
import { followItem, followLevels } from "@/lib/planner/roadmap/follow-roadmap";
import type { RoadmapSnapshot, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { Progress } from "@/lib/planner/types";
import type { MilestoneStatus } from "../status";
import type { Standing } from "./replan-types";

/** A milestone of the old revision with where it stands; `items` are its parts in the newer catalogue's ids. */
export type OldRow = {
  step: SnapshotMilestone;
  items: string[];
  status: MilestoneStatus;
  spentMinutes: number;
  startedOn: IsoDay | null;
  /** It was worked on, or is said to be in progress, and is not over. */
  isBegun: boolean;
};

/** The milestones of a revision, in its order, with where the person stands with each. */
export function readRows(snapshot: RoadmapSnapshot, standing: Standing, follow: FollowId): OldRow[] {
  const rows = new Map(standing.milestones.map((row) => [row.key, row]));
  return snapshot.milestones.map((step) => {
    const row = rows.get(step.key);
    const { status = "to-do", spentMinutes = 0, startedOn = null } = row ?? {};
    return {
      step,
      items: [...new Set(step.parts.flatMap((part) => followItem(follow, part)))],
      status,
      spentMinutes,
      startedOn,
      isBegun: status === "in-progress" || (status === "to-do" && spentMinutes > 0),
    };
  });
}

/** What of the rows is over for good: it stays in the roadmap as it is and is never planned again. */
export const isKept = ({ status }: Pick<OldRow, "status">): boolean => status === "done" || status === "skipped";

/**
 * The rows as the engine's progress on `today`. Minutes logged on a row of several levels fill them one after the other; a
 * level that was filled and is not the last counts as done. Hours on a row that was set aside count when it comes back.
 * With `knows` the levels claimed and the milestones finished elsewhere count as done too, but for what is under way here.
 */
export function readProgress(
  compiled: Compiled,
  rows: readonly OldRow[],
  standing: Standing,
  follow: FollowId,
  { today, knows }: { today: IsoDay /** Count what is known by now as done. */; knows: boolean },
): Progress {
  const known = new Set(rows.map(({ step }) => step.key));
  const aside = standing.milestones
    .filter(({ key }) => !known.has(key))
    .map((row) => ({
      ...row,
      items: (row.parts ?? [row.key]).flatMap((id) => followItem(follow, id)),
      isBegun: row.spentMinutes > 0,
    }));
  const progress: Progress = { done: [], logged: [], today };
  for (const { items, status, spentMinutes, isBegun } of [...aside, ...rows]) {
    const ids = items.filter((id) => compiled.itemIndex.has(id));
    if (status === "done") progress.done.push(...ids.map((id) => ({ id, on: today, minutes: 0 })));
    else if (isBegun && status !== "skipped") fillParts(compiled, ids, spentMinutes, progress);
  }
  if (knows) {
    const open = new Set(rows.filter(({ isBegun }) => isBegun).flatMap(({ items }) => items));
    const known = listKnownItems(standing, follow).filter((id) => compiled.itemIndex.has(id) && !open.has(id));
    progress.done.push(...known.map((id) => ({ id, on: today, minutes: 0 })));
  }
  return progress;
}

/** Level by level what is claimed, and what was finished in any roadmap. A claim stands for itself alone here, for nothing it implies. */
function listKnownItems({ profile, doneKeys }: Standing, follow: FollowId): string[] {
  const levels = Object.entries(followLevels(follow, profile.levels));
  const steps = levels.flatMap(([skill, level]) => Array.from({ length: level }, (_, at) => `step:${skill}:${at + 1}`));
  return [...new Set([...steps, ...[...doneKeys].flatMap((key) => followItem(follow, key))])];
}

function fillParts(compiled: Compiled, ids: readonly string[], spentMinutes: number, progress: Progress): void {
  let rest = spentMinutes;
  for (const [at, id] of ids.entries()) {
    const whole = compiled.minutes[compiled.itemIndex.get(id) ?? 0] ?? 0;
    if (rest < whole || at === ids.length - 1) {
      progress.logged.push({ id, minutes: rest });
      return;
    }
    progress.done.push({ id, on: progress.today, minutes: whole });
    rest -= whole;
  }
}

/** Which of a revision's rows were finished, or skipped, since it was made. */
export function listSince(rows: readonly OldRow[], snapshot: RoadmapSnapshot, status: "done" | "skipped"): OldRow[] {
  const open = new Set(snapshot.schedule.items.map(({ id }) => id));
  return rows.filter((row) => row.status === status && row.step.parts.some((id) => open.has(id)));
}
