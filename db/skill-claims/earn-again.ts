import { and, eq, ne } from "drizzle-orm";
import { milestones, roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import { earnClaims } from "./earn-claims";

/** After a milestone gave its claims back: the same step, still done in another roadmap, earns them instead. */
export async function earnAgain(tx: PrivateTx, given: { key: string; milestoneId: string }): Promise<void> {
  const rows = await tx.db
    .select({ milestone: milestones, snapshot: roadmapRevisions.snapshot })
    .from(milestones)
    .innerJoin(roadmaps, eq(roadmaps.id, milestones.roadmapId))
    .innerJoin(
      roadmapRevisions,
      and(eq(roadmapRevisions.roadmapId, roadmaps.id), eq(roadmapRevisions.number, roadmaps.revisionNumber)),
    )
    .where(
      and(
        eq(milestones.userId, tx.viewer.userId),
        eq(milestones.key, given.key),
        eq(milestones.status, "done"),
        ne(milestones.id, given.milestoneId),
        ne(roadmaps.status, "deleted"),
      ),
    );
  for (const { milestone, snapshot } of rows) {
    const step = snapshot.milestones.find(({ key }) => key === given.key);
    const on = milestone.finishedOn;
    if (step && on) await earnClaims(tx, { milestone: step, milestoneId: milestone.id, on });
  }
}
