import { and, eq, sql } from "drizzle-orm";
import { milestones } from "@/db/schema/roadmaps";
import { dropEarnedClaims, type SkillClaimRow } from "@/db/skill-claims/drop-earned-claims";
import { earnAgain } from "@/db/skill-claims/earn-again";
import { earnClaims } from "@/db/skill-claims/earn-claims";
import type { PrivateTx } from "@/db/transaction";
import type { MilestoneStatus } from "@/lib/progress/status";
import type { LockedMilestone } from "./lock-milestone";

export type StatusValues = {
  status: MilestoneStatus;
  skipReason: string | null;
  startedOn: string | null;
  finishedOn: string | null;
};
/** The claims that went with a status, and those that other milestones earned instead. */
type Claims = { claims?: SkillClaimRow[]; earnedAgain?: number[] };
/** A status change as the history keeps it and as it is taken back. */
export type MovedStatus = { before: StatusValues & Claims; after: StatusValues };

/** Moves a locked milestone: done earns the skill levels it raises or proves, leaving done gives them back. */
export async function moveStatus(
  tx: PrivateTx,
  { row, step }: LockedMilestone,
  to: { status: MilestoneStatus; skipReason: string | null; today: string },
): Promise<MovedStatus> {
  const after = {
    status: to.status,
    skipReason: to.skipReason,
    startedOn: to.status === "to-do" ? null : (row.startedOn ?? (to.status === "skipped" ? null : to.today)),
    finishedOn: to.status === "done" ? (row.status === "done" ? row.finishedOn : to.today) : null,
  };
  await tx.db
    .update(milestones)
    .set({ ...after, version: row.version + 1, updatedAt: sql`now()` })
    .where(and(eq(milestones.id, row.id), eq(milestones.userId, tx.viewer.userId)));
  const isLeaving = row.status === "done" && after.status !== "done";
  const claims = isLeaving ? await dropEarnedClaims(tx, row.id) : [];
  const earnedAgain = await earnAgain(tx, claims);
  if (row.status !== "done" && after.status === "done")
    await earnClaims(tx, { milestone: step, milestoneId: row.id, on: to.today });
  const { status, skipReason, startedOn, finishedOn } = row;
  return { before: { status, skipReason, startedOn, finishedOn, claims, earnedAgain }, after };
}
