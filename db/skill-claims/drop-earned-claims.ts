import { and, eq } from "drizzle-orm";
import { skillClaims } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";

/** Takes back the claims that one milestone earned; what the person said of themselves stays. */
export async function dropEarnedClaims({ db, viewer }: PrivateTx, milestoneId: string): Promise<void> {
  await db
    .delete(skillClaims)
    .where(and(eq(skillClaims.userId, viewer.userId), eq(skillClaims.milestoneId, milestoneId)));
}
