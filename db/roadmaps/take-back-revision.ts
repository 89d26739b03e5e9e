import { and, eq, sql } from "drizzle-orm";
import { ConflictError } from "@/db/errors";
import type { ChangeRow } from "@/db/progress/list-changes";
import { milestoneResources, milestoneTicks } from "@/db/schema/check-ins";
import { evidence, hourEntries, milestones, roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import { findRevision } from "./get-revision";
import { lockRoadmap } from "./lock-roadmap";
import type { RevisionAfter, RevisionBefore } from "./write-revision";

/**
 * Takes the newest revision back: the one before it counts again, every row is as it was. A milestone that came with it and
 * on which something was recorded meanwhile is set aside and not deleted. ConflictError when a newer revision was made.
 */
export async function takeBackRevision(tx: PrivateTx, change: ChangeRow): Promise<void> {
  const { db, viewer } = tx;
  const before = change.before as RevisionBefore;
  const after = change.after as RevisionAfter;
  const row = await lockRoadmap(tx, change.roadmapId ?? "");
  if (row.revisionNumber !== after.number) throw new ConflictError({ revisionNumber: row.revisionNumber });
  for (const id of after.inserted) await removeOrKeep(tx, row.id, after.number, id);
  for (const { id, key, position, setAside } of before.rows)
    await db
      .update(milestones)
      .set({ key, position, setAside })
      .where(and(eq(milestones.id, id), eq(milestones.userId, viewer.userId)));
  await db
    .update(roadmaps)
    .set({ revisionNumber: before.number, roleId: before.roleId, version: row.version + 1, touchedAt: sql`now()` })
    .where(and(eq(roadmaps.id, row.id), eq(roadmaps.userId, viewer.userId)));
  await db
    .delete(roadmapRevisions)
    .where(
      and(
        eq(roadmapRevisions.roadmapId, row.id),
        eq(roadmapRevisions.number, after.number),
        eq(roadmapRevisions.userId, viewer.userId),
      ),
    );
}

async function removeOrKeep(tx: PrivateTx, roadmapId: string, number: number, id: string): Promise<void> {
  const { db, viewer } = tx;
  const own = and(eq(milestones.id, id), eq(milestones.userId, viewer.userId));
  const [step] = await db
    .select({
      key: milestones.key,
      version: milestones.version,
      recorded: sql<
        string | null
      >`coalesce(${hourEntries.id}, ${evidence.id}, ${milestoneTicks.id}, ${milestoneResources.id})`,
    })
    .from(milestones)
    .leftJoin(hourEntries, eq(hourEntries.milestoneId, milestones.id))
    .leftJoin(evidence, eq(evidence.milestoneId, milestones.id))
    .leftJoin(milestoneTicks, eq(milestoneTicks.milestoneId, milestones.id))
    .leftJoin(milestoneResources, eq(milestoneResources.milestoneId, milestones.id))
    .where(own)
    .limit(1);
  if (!step) return;
  if (step.version === 1 && step.recorded === null) {
    await db.delete(milestones).where(own);
    return;
  }
  const revision = await findRevision(tx, roadmapId, number);
  const setAside = revision?.snapshot.milestones.find(({ key }) => key === step.key) ?? null;
  await db.update(milestones).set({ setAside }).where(own);
}
