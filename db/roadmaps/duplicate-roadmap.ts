import { and, asc, eq } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { recordChange } from "@/db/progress/record-change";
import { milestones, roadmapRevisions } from "@/db/schema/roadmaps";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { type CreatedRoadmap, insertRoadmap } from "./create-roadmap";
import { lockRoadmap } from "./lock-roadmap";

/** Copies a roadmap's plan and where each milestone stands; hours, notes and evidence stay with the original. */
export function duplicateRoadmap(
  viewer: Viewer,
  input: { roadmapId: string; title: string },
  once: Once,
): Promise<CreatedRoadmap> {
  return changeAs(viewer, once, async (tx) => {
    const row = await lockRoadmap(tx, input.roadmapId);
    if (row.status === "deleted") throw new NotFoundError("no such roadmap");
    const [revision] = await tx.db
      .select()
      .from(roadmapRevisions)
      .where(
        and(
          eq(roadmapRevisions.roadmapId, row.id),
          eq(roadmapRevisions.number, row.revisionNumber),
          eq(roadmapRevisions.userId, viewer.userId),
        ),
      );
    if (!revision) throw new NotFoundError("no such revision");
    const { constraints, snapshot } = revision;
    const roadmapId = await insertRoadmap(tx, { title: input.title, constraints, snapshot });
    const states = await tx.db
      .select()
      .from(milestones)
      .where(and(eq(milestones.roadmapId, row.id), eq(milestones.userId, viewer.userId)))
      .orderBy(asc(milestones.position));
    for (const { key, status, skipReason, startedOn, finishedOn } of states.filter(
      (state) => state.status !== "to-do",
    )) {
      await tx.db
        .update(milestones)
        .set({ status, skipReason, startedOn, finishedOn })
        .where(and(eq(milestones.roadmapId, roadmapId), eq(milestones.key, key), eq(milestones.userId, viewer.userId)));
    }
    await recordChange(tx, { kind: "roadmap-created", roadmapId, milestoneId: null, before: null, after: null });
    return { ok: true, roadmapId };
  });
}
