import { and, asc, eq, ne } from "drizzle-orm";
import { evidence, milestones, roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { Profile } from "@/lib/planner/roadmap/types";

/**
 * What the viewer can show: the levels proven by finished projects, duties and certifications, and by skill milestones
 * with evidence attached; and the certifications held, with the newest expiry that their evidence states.
 */
export async function heldProofs({ db, viewer }: PrivateTx): Promise<Pick<Profile, "proofs" | "certifications">> {
  const rows = await db
    .select({
      key: milestones.key,
      setAside: milestones.setAside,
      snapshot: roadmapRevisions.snapshot,
      evidenceId: evidence.id,
      until: evidence.expiresOn,
    })
    .from(milestones)
    .innerJoin(roadmaps, eq(roadmaps.id, milestones.roadmapId))
    .innerJoin(
      roadmapRevisions,
      and(eq(roadmapRevisions.roadmapId, roadmaps.id), eq(roadmapRevisions.number, roadmaps.revisionNumber)),
    )
    .leftJoin(evidence, eq(evidence.milestoneId, milestones.id))
    .where(and(eq(milestones.userId, viewer.userId), eq(milestones.status, "done"), ne(roadmaps.status, "deleted")))
    .orderBy(asc(evidence.createdAt));
  const proofs: Profile["proofs"] = [];
  const until = new Map<string, string | null>();
  for (const row of rows) {
    const step = row.snapshot.milestones.find(({ key }) => key === row.key) ?? row.setAside;
    if (!step) continue;
    proofs.push(...step.proves, ...(row.evidenceId ? step.raises : []));
    const id = row.key.replace(/^cert:/, "");
    if (step.kind === "certification") until.set(id, row.until ?? until.get(id) ?? null);
  }
  return { proofs, certifications: [...until].map(([id, day]) => ({ id, until: day })) };
}
