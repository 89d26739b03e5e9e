import { and, desc, eq, ne } from "drizzle-orm";
import type { EvidenceRow } from "@/db/roadmaps/get-roadmap";
import { evidence, milestones, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { NoteEntry } from "./list-notes";
import { nameSteps } from "./name-steps";

export type EvidenceEntry = Pick<NoteEntry, "roadmap" | "step"> & { evidence: EvidenceRow };

/** All evidence of the viewer on milestones of roadmaps that are not deleted, last added first. */
export async function listEvidence(tx: PrivateTx): Promise<EvidenceEntry[]> {
  const { db, viewer } = tx;
  const rows = await db
    .select({ evidence, milestone: milestones, title: roadmaps.title, status: roadmaps.status })
    .from(evidence)
    .innerJoin(milestones, eq(milestones.id, evidence.milestoneId))
    .innerJoin(roadmaps, eq(roadmaps.id, milestones.roadmapId))
    .where(and(eq(evidence.userId, viewer.userId), ne(roadmaps.status, "deleted")))
    .orderBy(desc(evidence.createdAt), desc(evidence.id));
  const names = await nameSteps(
    tx,
    rows.map(({ milestone }) => milestone.roadmapId),
  );
  return rows.map(({ evidence: piece, milestone: { roadmapId, key, setAside }, title, status }) => {
    const named = names.get(roadmapId)?.get(key);
    const { title: stepTitle, kind } = named ?? setAside ?? { title: key, kind: "skill" as const };
    return {
      evidence: piece,
      roadmap: { id: roadmapId, title, isArchived: status === "archived" },
      step: { key, title: stepTitle, kind, isInPlan: named !== undefined },
    };
  });
}
