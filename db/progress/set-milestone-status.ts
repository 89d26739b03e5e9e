import { and, eq, sql } from "drizzle-orm";
import { ConflictError } from "@/db/errors";
import { milestones } from "@/db/schema/roadmaps";
import { earnAgain } from "@/db/skill-claims/earn-again";
import { earnClaims } from "@/db/skill-claims/earn-claims";
import { dropEarnedClaims } from "@/db/skill-claims/drop-earned-claims";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { MilestoneStatus } from "@/lib/progress/status";
import { lockMilestone } from "./lock-milestone";
import { recordChange } from "./record-change";

export type StatusInput = {
  milestoneId: string;
  version: number;
  status: MilestoneStatus;
  skipReason: string | null;
  today: string;
};
export type StatusAnswer =
  | { ok: true; changeId: number; version: number }
  | { ok: false; failure: { reason: "why-skipped" } };

/**
 * Moves a milestone to a status. Done earns the skill levels it raises or proves; leaving done gives them back. Skipped
 * asks why: without a reason it is refused. Throws ConflictError with the current values when `version` is old.
 */
export function setMilestoneStatus(viewer: Viewer, input: StatusInput, once: Once): Promise<StatusAnswer> {
  return changeAs<StatusAnswer>(viewer, once, async (tx) => {
    const { row, step } = await lockMilestone(tx, input.milestoneId);
    if (row.version !== input.version) throw new ConflictError({ status: row.status, version: row.version });
    const skipReason = input.status === "skipped" ? (input.skipReason?.trim() ?? "") : null;
    if (skipReason === "") return { ok: false, failure: { reason: "why-skipped" } };
    const after = {
      status: input.status,
      skipReason,
      startedOn: input.status === "to-do" ? null : (row.startedOn ?? (input.status === "skipped" ? null : input.today)),
      finishedOn: input.status === "done" ? (row.status === "done" ? row.finishedOn : input.today) : null,
    };
    await tx.db
      .update(milestones)
      .set({ ...after, version: row.version + 1, updatedAt: sql`now()` })
      .where(and(eq(milestones.id, row.id), eq(milestones.userId, viewer.userId)));
    const isLeaving = row.status === "done" && after.status !== "done";
    const claims = isLeaving ? await dropEarnedClaims(tx, row.id) : [];
    const earnedAgain = await earnAgain(tx, claims);
    if (row.status !== "done" && after.status === "done")
      await earnClaims(tx, { milestone: step, milestoneId: row.id, on: input.today });
    const { status, startedOn, finishedOn } = row;
    const changeId = await recordChange(tx, {
      kind: "milestone-status",
      roadmapId: row.roadmapId,
      milestoneId: row.id,
      before: { status, skipReason: row.skipReason, startedOn, finishedOn, claims, earnedAgain },
      after,
    });
    return { ok: true, changeId, version: row.version + 1 };
  });
}
