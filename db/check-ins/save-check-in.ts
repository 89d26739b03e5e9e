import { and, eq, ne, sql } from "drizzle-orm";
import { ConflictError } from "@/db/errors";
import { type LockedMilestone, lockMilestone } from "@/db/progress/lock-milestone";
import { type MovedStatus, moveStatus } from "@/db/progress/move-status";
import { recordChange } from "@/db/progress/record-change";
import { checkIns } from "@/db/schema/check-ins";
import { hourEntries, milestones, roadmaps } from "@/db/schema/roadmaps";
import { changeAs, type Once, type PrivateTx } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { type CheckInEntry, type CheckInOutcome, statusAfter } from "@/lib/progress/check-in-outcome";
import type { MilestoneStatus } from "@/lib/progress/status";
import { type CheckInRow, openCheckIn } from "./open-check-in";
import { workedMinutes } from "./worked-minutes";

export type CheckInItem = {
  milestoneId: string;
  /** The milestone's own status as the person saw it. */
  was: MilestoneStatus;
  outcome: CheckInOutcome;
  /** What is added to the hours logged, by day. */
  worked: { on: string; minutes: number }[];
};
/** `version` is 0 for a week without a check-in; `on` is the day that counts as the one of every change of status. */
export type CheckInInput = {
  monday: string;
  on: string;
  version: number;
  reflection: string;
  plannedMinutes: number;
  items: CheckInItem[];
};
/** What stands there when a check-in was made from an older page: statuses by milestone, and minutes of the week. */
export type CheckInConflict = {
  version: number;
  reflection: string;
  statuses: Record<string, MilestoneStatus>;
  minutes: Record<string, number>;
};
export type CheckInTexts = Pick<CheckInRow, "reflection" | "entries" | "plannedMinutes">;
export type CheckInBefore = { checkIn: CheckInTexts | null };
export type CheckInAfter = {
  id: string;
  monday: string;
  checkIn: CheckInTexts;
  moved: ({ milestoneId: string } & MovedStatus)[];
  hours: { id: string; milestoneId: string; minutes: number }[];
  /** Every milestone that moved or got hours, for the history of each. */
  milestones: string[];
};
type Step = CheckInItem & { locked: LockedMilestone; status: MilestoneStatus };

/**
 * Writes the check-in of one ISO week with all it says: statuses, hours and the reflection, or nothing of it. A step that is
 * done here is done where it was also in progress. Throws ConflictError with a CheckInConflict when the week's entry, or a
 * status that was to change, is no longer what the person saw. Answers one change, which undo takes back whole.
 */
export function saveCheckIn(
  viewer: Viewer,
  input: CheckInInput,
  once: Once,
): Promise<{ ok: true; changeId: number; version: number }> {
  return changeAs(viewer, once, async (tx) => {
    const { row, held } = await openCheckIn(tx, input.monday);
    const steps = await lockSteps(tx, input.items);
    await refuseOldPage(tx, { input, held, steps });
    const moved: CheckInAfter["moved"] = [];
    for (const { locked, status } of await withCopies(tx, steps)) {
      if (locked.row.status === status) continue;
      const change = await moveStatus(tx, locked, { status, skipReason: null, today: input.on });
      moved.push({ milestoneId: locked.row.id, ...change });
    }
    const hours = await insertHours(tx, steps);
    const checkIn = {
      reflection: input.reflection,
      entries: mergeEntries(held?.entries ?? [], steps),
      plannedMinutes: input.plannedMinutes,
    };
    const version = held ? held.version + 1 : row.version;
    await tx.db
      .update(checkIns)
      .set({ ...checkIn, version, updatedAt: sql`now()` })
      .where(and(eq(checkIns.id, row.id), eq(checkIns.userId, viewer.userId)));
    const touched = new Set([...moved, ...hours].map(({ milestoneId }) => milestoneId));
    const after: CheckInAfter = { id: row.id, monday: input.monday, checkIn, moved, hours, milestones: [...touched] };
    const before: CheckInBefore = { checkIn: held && pickTexts(held) };
    const changeId = await recordChange(tx, { kind: "check-in", roadmapId: null, milestoneId: null, before, after });
    return { ok: true, changeId, version };
  });
}

function pickTexts({ reflection, entries, plannedMinutes }: CheckInTexts): CheckInTexts {
  return { reflection, entries, plannedMinutes };
}

async function lockSteps(tx: PrivateTx, items: readonly CheckInItem[]): Promise<Step[]> {
  const steps: Step[] = [];
  for (const item of items.toSorted((a, b) => (a.milestoneId < b.milestoneId ? -1 : 1))) {
    const locked = await lockMilestone(tx, item.milestoneId);
    steps.push({ ...item, locked, status: statusAfter(item.outcome, locked.row.status) });
  }
  return steps;
}

async function refuseOldPage(
  tx: PrivateTx,
  { input, held, steps }: { input: CheckInInput; held: CheckInRow | null; steps: readonly Step[] },
): Promise<void> {
  const stale = steps.filter(({ locked, was, status }) => locked.row.status !== was && locked.row.status !== status);
  if (input.version === (held?.version ?? 0) && stale.length === 0) return;
  const minutes = await workedMinutes(tx, input.monday);
  const conflict: CheckInConflict = {
    version: held?.version ?? 0,
    reflection: held?.reflection ?? "",
    statuses: Object.fromEntries(stale.map(({ locked: { row } }) => [row.id, row.status])),
    minutes: Object.fromEntries(
      steps.flatMap(({ milestoneId }) => {
        const logged = minutes.get(milestoneId);
        return logged === undefined ? [] : [[milestoneId, logged]];
      }),
    ),
  };
  throw new ConflictError(conflict);
}

/** What is finished is finished in every roadmap that had it under way: an own status counts there before anything else. */
async function withCopies(tx: PrivateTx, steps: readonly Step[]): Promise<Pick<Step, "locked" | "status">[]> {
  const all: Pick<Step, "locked" | "status">[] = [...steps];
  for (const { locked } of steps.filter(({ status }) => status === "done")) {
    const copies = await tx.db
      .select({ id: milestones.id })
      .from(milestones)
      .innerJoin(roadmaps, eq(roadmaps.id, milestones.roadmapId))
      .where(
        and(
          eq(milestones.userId, tx.viewer.userId),
          eq(milestones.key, locked.row.key),
          eq(milestones.status, "in-progress"),
          ne(milestones.id, locked.row.id),
          eq(roadmaps.status, "active"),
        ),
      )
      .orderBy(milestones.id);
    for (const { id } of copies) all.push({ locked: await lockMilestone(tx, id), status: "done" });
  }
  return all;
}

async function insertHours({ db, viewer }: PrivateTx, steps: readonly Step[]): Promise<CheckInAfter["hours"]> {
  const rows = steps.flatMap(({ locked, worked }) =>
    worked.map(({ on, minutes }) => ({
      userId: viewer.userId,
      milestoneId: locked.row.id,
      workedOn: on,
      minutes,
    })),
  );
  if (rows.length === 0) return [];
  const { id, milestoneId, minutes } = hourEntries;
  return db.insert(hourEntries).values(rows).returning({ id, milestoneId, minutes });
}

/** A step that the plan no longer puts on the page keeps what was said of it earlier in the week. */
function mergeEntries(former: readonly CheckInEntry[], steps: readonly Step[]): CheckInEntry[] {
  const said = new Set(steps.map(({ milestoneId }) => milestoneId));
  const entries = steps.map(({ locked: { row, step }, outcome }) => ({
    milestoneId: row.id,
    roadmapId: row.roadmapId,
    key: row.key,
    kind: step.kind,
    title: step.title,
    outcome,
    endsOn: step.endsOn,
  }));
  return [...former.filter(({ milestoneId }) => !said.has(milestoneId)), ...entries];
}
