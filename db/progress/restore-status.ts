import { and, eq, sql } from "drizzle-orm";
import { ConflictError } from "@/db/errors";
import { milestones } from "@/db/schema/roadmaps";
import { deleteClaims } from "@/db/skill-claims/delete-claims";
import { dropEarnedClaims, putBackClaims } from "@/db/skill-claims/drop-earned-claims";
import { earnAgain } from "@/db/skill-claims/earn-again";
import type { PrivateTx } from "@/db/transaction";
import { lockMilestone } from "./lock-milestone";
import type { MovedStatus } from "./move-status";

/** Takes a status change of the viewer's milestone back, with its claims. Throws ConflictError when it no longer stands. */
export async function restoreStatus(
  tx: PrivateTx,
  milestoneId: string,
  { before: former, after: set }: MovedStatus,
): Promise<void> {
  const { row } = await lockMilestone(tx, milestoneId);
  const { claims = [], earnedAgain = [], ...before } = former;
  const stillStands =
    row.status === set.status &&
    row.skipReason === set.skipReason &&
    row.startedOn === set.startedOn &&
    row.finishedOn === set.finishedOn;
  if (!stillStands) throw new ConflictError({ status: row.status, version: row.version });
  await tx.db
    .update(milestones)
    .set({ ...before, version: row.version + 1, updatedAt: sql`now()` })
    .where(and(eq(milestones.id, row.id), eq(milestones.userId, tx.viewer.userId)));
  if (row.status === "done" && before.status !== "done") {
    await earnAgain(tx, await dropEarnedClaims(tx, row.id));
  }
  await deleteClaims(tx, earnedAgain);
  await putBackClaims(tx, claims);
}
