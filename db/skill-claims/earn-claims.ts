import { skillClaims } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";
import { currentClaims } from "./current-claims";

/**
 * Adds the claims that a finished milestone earns: every level it raises or proves that lies above the present claim.
 * Answers their ids.
 */
export async function earnClaims(
  tx: PrivateTx,
  earned: { milestone: SnapshotMilestone; milestoneId: string; on: string },
): Promise<number[]> {
  const held = await currentClaims(tx);
  const best = new Map<string, 1 | 2 | 3 | 4>();
  for (const { skill, level } of [...earned.milestone.raises, ...earned.milestone.proves]) {
    if (level > (best.get(skill) ?? 0) && level > (held.get(skill)?.level ?? 0)) best.set(skill, level);
  }
  if (best.size === 0) return [];
  const rows = await tx.db
    .insert(skillClaims)
    .values(
      [...best].map(([skillId, level]) => ({
        userId: tx.viewer.userId,
        skillId,
        level,
        basis: earned.milestone.kind === "certification" ? ("certificate" as const) : ("milestone" as const),
        milestoneId: earned.milestoneId,
        claimedOn: earned.on,
      })),
    )
    .returning({ sequence: skillClaims.sequence });
  return rows.map(({ sequence }) => sequence);
}
