import { and, desc, eq, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/db/errors";
import { type ChangeKind, changes } from "@/db/schema/journal";
import { putBackApplication } from "@/db/landing/put-back-application";
import { takeBackCheckIn } from "@/db/check-ins/take-back-check-in";
import { takeBackRevision } from "@/db/roadmaps/take-back-revision";
import { milestoneResources, milestoneTicks } from "@/db/schema/check-ins";
import { customRoles } from "@/db/schema/custom-roles";
import { applications, interviewTopics, offers, paySettings, stories } from "@/db/schema/landing";
import { evidence, hourEntries, milestones, roadmaps, skillClaims } from "@/db/schema/roadmaps";
import { restoreRow } from "@/db/rows/restore-row";
import type { EditedTable } from "@/db/rows/stored-row";
import { deleteClaims } from "@/db/skill-claims/delete-claims";
import { changeAs, type Once, type PrivateTx } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { ChangeRow } from "./list-changes";
import { lockMilestone } from "./lock-milestone";
import type { MovedStatus } from "./move-status";
import { putBackResource, restoreResource } from "./restore-resource";
import { putBackTick } from "./put-back-tick";
import { restoreStatus } from "./restore-status";

type Exact<Row> = Omit<Row, "createdAt"> & { createdAt: string };
type Reversal = (tx: PrivateTx, change: ChangeRow) => Promise<void>;

const restoresIn =
  (table: EditedTable): Reversal =>
  (tx, change) =>
    restoreRow(tx, table, change);

const reversals: Record<ChangeKind, Reversal> = {
  "milestone-status": (tx, { milestoneId, before, after }) =>
    restoreStatus(tx, milestoneId ?? "", { before, after } as MovedStatus),
  "milestone-note": restoreNote,
  "hours-logged": (tx, change) => deleteRow(tx, hourEntries, change),
  "hours-removed": async (tx, { before }) => {
    const row = before as Exact<typeof hourEntries.$inferSelect>;
    await tx.db.insert(hourEntries).values({ ...row, createdAt: instantOf(row), userId: tx.viewer.userId });
  },
  "evidence-added": (tx, change) => deleteRow(tx, evidence, change),
  "evidence-removed": async (tx, { before }) => {
    const row = before as Exact<typeof evidence.$inferSelect>;
    await tx.db.insert(evidence).values({ ...row, createdAt: instantOf(row), userId: tx.viewer.userId });
  },
  "roadmap-created": (tx, change) => restoreRoadmap(tx, change, { status: "active" }, { status: "deleted" }),
  "roadmap-renamed": (tx, change) =>
    restoreRoadmap(tx, change, change.after as RoadmapPatch, change.before as RoadmapPatch),
  "roadmap-status": (tx, change) =>
    restoreRoadmap(tx, change, change.after as RoadmapPatch, change.before as RoadmapPatch),
  "roadmap-replanned": takeBackRevision,
  "revision-restored": takeBackRevision,
  "skill-claimed": dropClaims,
  "check-in": takeBackCheckIn,
  "criterion-ticked": (tx, change) => deleteRow(tx, milestoneTicks, change),
  "criterion-unticked": putBackTick,
  "resource-added": (tx, change) => deleteRow(tx, milestoneResources, change),
  "resource-edited": restoreResource,
  "resource-removed": putBackResource,
  "offer-added": restoresIn(offers),
  "offer-edited": restoresIn(offers),
  "offer-removed": restoresIn(offers),
  "pay-settings-edited": restoresIn(paySettings),
  "application-added": restoresIn(applications),
  "application-edited": restoresIn(applications),
  "application-removed": putBackApplication,
  "story-written": restoresIn(stories),
  "topic-prepared": restoresIn(interviewTopics),
  "custom-role-added": restoresIn(customRoles),
  "custom-role-edited": restoresIn(customRoles),
  "custom-role-removed": restoresIn(customRoles),
};

const instantOf = ({ createdAt }: { createdAt: string }) => sql`${createdAt}::timestamptz`;

/**
 * Takes one change back, in any order as long as what it set still stands. Throws ConflictError when a later change
 * moved the same values on, NotFoundError when the change is not the viewer's or was undone before.
 */
export function undoChange(viewer: Viewer, input: { changeId: number }, once: Once): Promise<{ ok: true }> {
  return changeAs(viewer, once, async (tx) => {
    const [change] = await tx.db
      .select()
      .from(changes)
      .where(and(eq(changes.id, input.changeId), eq(changes.userId, viewer.userId)))
      .for("update");
    if (!change || change.undoneAt) throw new NotFoundError("no such change");
    await reversals[change.kind](tx, change);
    await tx.db
      .update(changes)
      .set({ undoneAt: sql`now()` })
      .where(and(eq(changes.id, change.id), eq(changes.userId, viewer.userId)));
    return { ok: true };
  });
}

async function restoreNote(tx: PrivateTx, change: ChangeRow): Promise<void> {
  const { row } = await lockMilestone(tx, change.milestoneId ?? "");
  if (row.note !== (change.after as { note: string }).note)
    throw new ConflictError({ note: row.note, version: row.version });
  await tx.db
    .update(milestones)
    .set({ note: (change.before as { note: string }).note, version: row.version + 1, updatedAt: sql`now()` })
    .where(and(eq(milestones.id, row.id), eq(milestones.userId, tx.viewer.userId)));
}

/** Refused once the person, or a milestone they finished, said something newer about one of the skills. */
async function dropClaims({ db, viewer }: PrivateTx, { after }: ChangeRow): Promise<void> {
  const { sequences } = after as { sequences: number[] };
  const own = eq(skillClaims.userId, viewer.userId);
  const holding = await db
    .selectDistinctOn([skillClaims.skillId], { sequence: skillClaims.sequence })
    .from(skillClaims)
    .where(own)
    .orderBy(skillClaims.skillId, desc(skillClaims.sequence));
  const newest = new Set(holding.map(({ sequence }) => sequence));
  if (!sequences.every((sequence) => newest.has(sequence))) throw new ConflictError(null);
  await deleteClaims({ db, viewer }, sequences);
}

type OwnRows = typeof hourEntries | typeof evidence | typeof milestoneTicks | typeof milestoneResources;

async function deleteRow(tx: PrivateTx, table: OwnRows, change: ChangeRow): Promise<void> {
  const { id } = change.after as { id: string };
  const gone = await tx.db
    .delete(table)
    .where(and(eq(table.id, id), eq(table.userId, tx.viewer.userId)))
    .returning({ id: table.id });
  if (gone.length === 0) throw new ConflictError(null);
}

type RoadmapPatch = { title: string } | { status: "active" | "archived" | "deleted" };

async function restoreRoadmap(
  tx: PrivateTx,
  change: ChangeRow,
  expected: RoadmapPatch,
  patch: RoadmapPatch,
): Promise<void> {
  const stillStands = "title" in expected ? eq(roadmaps.title, expected.title) : eq(roadmaps.status, expected.status);
  const restored = await tx.db
    .update(roadmaps)
    .set({ ...patch, version: sql`${roadmaps.version} + 1`, touchedAt: sql`now()` })
    .where(and(eq(roadmaps.id, change.roadmapId ?? ""), eq(roadmaps.userId, tx.viewer.userId), stillStands))
    .returning({ id: roadmaps.id });
  if (restored.length === 0) throw new ConflictError(null);
}
