import { and, eq, getTableColumns } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { exactInstant } from "@/db/schema/columns";
import { evidence } from "@/db/schema/roadmaps";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { lockMilestone } from "./lock-milestone";
import { recordChange } from "./record-change";

export type EvidenceInput = {
  milestoneId: string;
  kind: "link" | "certificate" | "note";
  title: string;
  url: string | null;
  certificateNumber: string | null;
  expiresOn: string | null;
};

/** Attaches proof to a milestone. The address is kept as text and never fetched. */
export function addEvidence(viewer: Viewer, input: EvidenceInput, once: Once): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const { row } = await lockMilestone(tx, input.milestoneId);
    const [written] = await tx.db
      .insert(evidence)
      .values({ ...input, userId: viewer.userId, milestoneId: row.id })
      .returning();
    const changeId = await recordChange(tx, {
      kind: "evidence-added",
      roadmapId: row.roadmapId,
      milestoneId: row.id,
      before: null,
      after: written,
    });
    return { ok: true, changeId };
  });
}

/** Takes a piece of evidence away again. */
export function removeEvidence(
  viewer: Viewer,
  input: { evidenceId: string },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const [gone] = await tx.db
      .delete(evidence)
      .where(and(eq(evidence.id, input.evidenceId), eq(evidence.userId, viewer.userId)))
      .returning({ ...getTableColumns(evidence), createdAt: exactInstant(evidence.createdAt) });
    if (!gone) throw new NotFoundError("no such evidence");
    const { row } = await lockMilestone(tx, gone.milestoneId);
    const changeId = await recordChange(tx, {
      kind: "evidence-removed",
      roadmapId: row.roadmapId,
      milestoneId: row.id,
      before: gone,
      after: null,
    });
    return { ok: true, changeId };
  });
}
