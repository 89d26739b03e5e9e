import { and, desc, eq, ne } from "drizzle-orm";
import { nameSteps } from "@/db/progress/name-steps";
import { milestones, roadmaps, skillClaims } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { SkillClaim } from "./current-claims";

export type ListedClaim = SkillClaim & {
  sequence: number;
  skillId: string;
  /** The milestone that earned it, while its roadmap is there. */
  earnedBy: { roadmapId: string; key: string; title: string; isInPlan: boolean } | null;
};

/** Every claim of the viewer that still stands in their history, newest first: the first of a skill is the one that holds. */
export async function listClaims(tx: PrivateTx): Promise<ListedClaim[]> {
  const { db, viewer } = tx;
  const rows = await db
    .select({ claim: skillClaims, milestone: milestones, roadmapId: roadmaps.id })
    .from(skillClaims)
    .leftJoin(milestones, and(eq(milestones.id, skillClaims.milestoneId), eq(milestones.userId, viewer.userId)))
    .leftJoin(roadmaps, and(eq(roadmaps.id, milestones.roadmapId), ne(roadmaps.status, "deleted")))
    .where(eq(skillClaims.userId, viewer.userId))
    .orderBy(desc(skillClaims.sequence));
  const names = await nameSteps(
    tx,
    rows.flatMap(({ roadmapId }) => roadmapId ?? []),
  );
  return rows.map(({ claim: { sequence, skillId, level, basis, claimedOn }, milestone, roadmapId }) => {
    const named = milestone && roadmapId ? names.get(roadmapId)?.get(milestone.key) : undefined;
    const title = named?.title ?? milestone?.setAside?.title;
    const earnedBy =
      milestone && roadmapId && title ? { roadmapId, key: milestone.key, title, isInPlan: named !== undefined } : null;
    return { sequence, skillId, level, basis, claimedOn, earnedBy };
  });
}
