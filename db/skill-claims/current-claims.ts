import { desc, eq } from "drizzle-orm";
import { skillClaims } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { Level } from "@/lib/catalogue/types";

export type ClaimBasis = "self" | "milestone" | "certificate" | "import";
export type SkillClaim = { level: Level; basis: ClaimBasis; claimedOn: string };

/** What the viewer claims today: the newest claim of each skill, by skill id. */
export async function currentClaims({ db, viewer }: PrivateTx): Promise<Map<string, SkillClaim>> {
  const rows = await db
    .selectDistinctOn([skillClaims.skillId], {
      skillId: skillClaims.skillId,
      level: skillClaims.level,
      basis: skillClaims.basis,
      claimedOn: skillClaims.claimedOn,
    })
    .from(skillClaims)
    .where(eq(skillClaims.userId, viewer.userId))
    .orderBy(skillClaims.skillId, desc(skillClaims.sequence));
  return new Map(rows.map(({ skillId, ...claim }) => [skillId, claim]));
}
