import { and, eq, ne, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/db/errors";
import { changeRow } from "@/db/rows/change-row";
import { firstVersion } from "@/db/rows/first-version";
import { interviewTopics } from "@/db/schema/landing";
import { roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import { changeAs, type Once, type PrivateTx } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";

/** The tick alone, or the note alone; a note names the `version` that the page showed, 0 where there was none. */
export type TopicChange = { isReady: boolean } | { note: string; version: number };
export type PrepareTopic = { roadmapId: string; skillId: string; change: TopicChange };

/**
 * Says whether the viewer is ready to be asked about a skill that a roadmap's role requires, or keeps their note on it.
 * Throws ConflictError with the note that stands there when `version` is old; NotFoundError for a roadmap that is not the
 * viewer's, and for a skill that its plan does not ask for.
 */
export function prepareTopic(
  viewer: Viewer,
  { roadmapId, skillId, change }: PrepareTopic,
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    await lockRequirement(tx, roadmapId, skillId);
    const own = eq(interviewTopics.userId, viewer.userId);
    const [held] = await tx.db
      .select()
      .from(interviewTopics)
      .where(and(own, eq(interviewTopics.roadmapId, roadmapId), eq(interviewTopics.skillId, skillId)))
      .for("update");
    if ("note" in change && (held?.version ?? 0) !== change.version)
      throw new ConflictError({ note: held?.note ?? "", version: held?.version ?? 0 });
    const id = held?.id ?? crypto.randomUUID();
    const values = "note" in change ? { note: change.note } : { isReady: change.isReady };
    const record = { kind: "topic-prepared", table: interviewTopics, id, roadmapId } as const;
    const changeId = await changeRow(tx, record, () =>
      held
        ? tx.db
            .update(interviewTopics)
            .set({ ...values, version: held.version + 1, updatedAt: sql`now()` })
            .where(and(own, eq(interviewTopics.id, id)))
        : tx.db.insert(interviewTopics).values({
            ...values,
            id,
            roadmapId,
            skillId,
            userId: viewer.userId,
            version: firstVersion(tx, record.kind),
          }),
    );
    return { ok: true, changeId };
  });
}

/** Locks the roadmap, so that two first words about one skill come one after the other. */
async function lockRequirement({ db, viewer }: PrivateTx, roadmapId: string, skillId: string): Promise<void> {
  const asks = sql`${roadmapRevisions.snapshot} -> 'requirements' @> ${JSON.stringify([{ skill: skillId }])}::jsonb`;
  const [found] = await db
    .select({ id: roadmaps.id })
    .from(roadmaps)
    .innerJoin(
      roadmapRevisions,
      and(eq(roadmapRevisions.roadmapId, roadmaps.id), eq(roadmapRevisions.number, roadmaps.revisionNumber)),
    )
    .where(and(eq(roadmaps.id, roadmapId), eq(roadmaps.userId, viewer.userId), ne(roadmaps.status, "deleted"), asks))
    .for("update", { of: roadmaps });
  if (!found) throw new NotFoundError("no such requirement");
}
