import { and, eq } from "drizzle-orm";
import { skillClaims } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";

export type SkillClaimRow = typeof skillClaims.$inferSelect;

/** Takes back the claims that one milestone earned and answers them; what the person said of themselves stays. */
export function dropEarnedClaims({ db, viewer }: PrivateTx, milestoneId: string): Promise<SkillClaimRow[]> {
  return db
    .delete(skillClaims)
    .where(and(eq(skillClaims.userId, viewer.userId), eq(skillClaims.milestoneId, milestoneId)))
    .returning();
}

/** Puts claims back in the very place they had, so that what the person said after them still holds over them. */
export async function putBackClaims({ db, viewer }: PrivateTx, claims: readonly SkillClaimRow[]): Promise<void> {
  if (claims.length === 0) return;
  await db
    .insert(skillClaims)
    .overridingSystemValue()
    .values(claims.map((claim) => ({ ...claim, userId: viewer.userId })));
}
