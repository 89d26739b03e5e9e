import { and, asc, desc, eq, ne } from "drizzle-orm";
import { milestones, roadmapRevisions, roadmaps, skillClaims } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { LevelRef } from "@/lib/catalogue/types";
import type { SkillClaimRow } from "./drop-earned-claims";
import { earnClaims } from "./earn-claims";

/**
 * After a milestone gave claims back: what other finished milestones, of any roadmap, raise or prove of the same skills
 * is earned by them instead. A skill the person spoke of since then stays as they said. Answers the new claims' ids.
 */
export async function earnAgain(tx: PrivateTx, given: readonly SkillClaimRow[]): Promise<number[]> {
  const skills = await skillsWithoutNewerWord(tx, given);
  if (skills.size === 0) return [];
  const isMeant = ({ skill }: LevelRef) => skills.has(skill);
  const earned: number[] = [];
  for (const { milestone, snapshot } of await listFinished(tx)) {
    const step = snapshot.milestones.find(({ key }) => key === milestone.key) ?? milestone.setAside;
    if (!step || !milestone.finishedOn) continue;
    const meant = { ...step, raises: step.raises.filter(isMeant), proves: step.proves.filter(isMeant) };
    earned.push(...(await earnClaims(tx, { milestone: meant, milestoneId: milestone.id, on: milestone.finishedOn })));
  }
  return earned;
}

async function skillsWithoutNewerWord(
  { db, viewer }: PrivateTx,
  given: readonly SkillClaimRow[],
): Promise<Set<string>> {
  if (given.length === 0) return new Set();
  const held = await db
    .selectDistinctOn([skillClaims.skillId], { skillId: skillClaims.skillId, sequence: skillClaims.sequence })
    .from(skillClaims)
    .where(eq(skillClaims.userId, viewer.userId))
    .orderBy(skillClaims.skillId, desc(skillClaims.sequence));
  const newest = new Map(held.map(({ skillId, sequence }) => [skillId, sequence]));
  return new Set(
    given.filter(({ skillId, sequence }) => sequence > (newest.get(skillId) ?? 0)).map(({ skillId }) => skillId),
  );
}

function listFinished({ db, viewer }: PrivateTx) {
  return db
    .select({ milestone: milestones, snapshot: roadmapRevisions.snapshot })
    .from(milestones)
    .innerJoin(roadmaps, eq(roadmaps.id, milestones.roadmapId))
    .innerJoin(
      roadmapRevisions,
      and(eq(roadmapRevisions.roadmapId, roadmaps.id), eq(roadmapRevisions.number, roadmaps.revisionNumber)),
    )
    .where(and(eq(milestones.userId, viewer.userId), eq(milestones.status, "done"), ne(roadmaps.status, "deleted")))
    .orderBy(asc(milestones.finishedOn), asc(milestones.id));
}
