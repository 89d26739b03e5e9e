import { and, eq, max, sql } from "drizzle-orm";
import { milestones, roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import { invariant } from "@/lib/core/invariant";
import type { Constraints, RoadmapSnapshot, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { RoadmapDiff } from "@/lib/progress/replan/replan-types";
import { findRevision } from "./get-revision";
import type { RoadmapRow } from "./lock-roadmap";

export type NewRevision = {
  constraints: Constraints;
  snapshot: RoadmapSnapshot;
  diff: RoadmapDiff | null;
  restoredFrom: number | null;
  /** Keys of open milestones that go on under another key. */
  heirs: readonly { from: string; to: string }[];
};
type Row = typeof milestones.$inferSelect;
/** What a row was before a revision, so that undo can put it back. */
export type FormerRow = Pick<Row, "id" | "key" | "position" | "setAside">;
export type RevisionBefore = { number: number; roleId: string; rows: FormerRow[] };
export type RevisionAfter = { number: number; inserted: string[] };

/**
 * Writes the next revision of a locked roadmap and makes the rows of its milestones agree: those of the snapshot are there,
 * in its order; all others are set aside with their text, and keep what was recorded on them.
 */
export async function writeRevision(
  tx: PrivateTx,
  roadmap: RoadmapRow,
  revision: NewRevision,
): Promise<{ before: RevisionBefore; after: RevisionAfter }> {
  const { db, viewer } = tx;
  const current = await findRevision(tx, roadmap.id, roadmap.revisionNumber);
  invariant(current, "a roadmap without its revision");
  const number = await nextNumber(tx, roadmap.id);
  const { constraints, snapshot, diff, restoredFrom } = revision;
  const { catalogueVersion, engineVersion } = snapshot;
  await db.insert(roadmapRevisions).values({
    userId: viewer.userId,
    roadmapId: roadmap.id,
    number,
    catalogueVersion,
    engineVersion,
    constraints,
    snapshot,
    diff,
    restoredFrom,
  });
  const own = and(eq(milestones.roadmapId, roadmap.id), eq(milestones.userId, viewer.userId));
  const rows = await db.select().from(milestones).where(own).for("update");
  const changed = await alignRows(tx, rows, current.snapshot, revision);
  const inserted = await insertMissing(tx, roadmap.id, rows, revision);
  await db
    .update(roadmaps)
    .set({ revisionNumber: number, roleId: snapshot.role.id, version: roadmap.version + 1, touchedAt: sql`now()` })
    .where(and(eq(roadmaps.id, roadmap.id), eq(roadmaps.userId, viewer.userId)));
  return {
    before: { number: roadmap.revisionNumber, roleId: roadmap.roleId, rows: changed },
    after: { number, inserted },
  };
}

async function nextNumber({ db, viewer }: PrivateTx, roadmapId: string): Promise<number> {
  const [found] = await db
    .select({ last: max(roadmapRevisions.number) })
    .from(roadmapRevisions)
    .where(and(eq(roadmapRevisions.roadmapId, roadmapId), eq(roadmapRevisions.userId, viewer.userId)));
  return (found?.last ?? 0) + 1;
}

/** The key a row has from now on: its heir's, unless a row of that key is there already. */
function keyFrom(row: Row, rows: readonly Row[], heirs: NewRevision["heirs"]): string {
  const to = heirs.find(({ from }) => from === row.key)?.to;
  return to === undefined || rows.some(({ key }) => key === to) ? row.key : to;
}

async function alignRows(
  { db, viewer }: PrivateTx,
  rows: readonly Row[],
  before: RoadmapSnapshot,
  { snapshot, heirs }: NewRevision,
): Promise<FormerRow[]> {
  const places = new Map(snapshot.milestones.map(({ key }, place) => [key, place]));
  const texts = new Map(before.milestones.map((step) => [step.key, step]));
  const changed: FormerRow[] = [];
  for (const row of rows) {
    const key = keyFrom(row, rows, heirs);
    const place = places.get(key);
    const setAside: SnapshotMilestone | null =
      place === undefined ? (row.setAside ?? texts.get(row.key) ?? null) : null;
    const position = place ?? row.position;
    const isSame = key === row.key && position === row.position && (setAside === null) === (row.setAside === null);
    if (isSame) continue;
    const { id } = row;
    changed.push({ id, key: row.key, position: row.position, setAside: row.setAside });
    await db
      .update(milestones)
      .set({ key, position, setAside })
      .where(and(eq(milestones.id, id), eq(milestones.userId, viewer.userId)));
  }
  return changed;
}

async function insertMissing(
  { db, viewer }: PrivateTx,
  roadmapId: string,
  rows: readonly Row[],
  { snapshot, heirs }: NewRevision,
): Promise<string[]> {
  const known = new Set(rows.map((row) => keyFrom(row, rows, heirs)));
  const missing = snapshot.milestones.flatMap(({ key }, position) =>
    known.has(key) ? [] : [{ userId: viewer.userId, roadmapId, key, position }],
  );
  if (missing.length === 0) return [];
  const inserted = await db.insert(milestones).values(missing).returning({ id: milestones.id });
  return inserted.map(({ id }) => id);
}
