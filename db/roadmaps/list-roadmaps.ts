import { and, asc, desc, eq, ne } from "drizzle-orm";
import { milestones, roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { spentMinutesByMilestone } from "./spent-minutes";
import type { MilestoneState } from "./get-roadmap";

export type ListedRoadmap = {
  id: string;
  title: string;
  roleId: string;
  status: "active" | "archived";
  version: number;
  createdAt: Date;
  touchedAt: Date;
  snapshot: RoadmapSnapshot;
  milestones: MilestoneState[];
};

/** The viewer's roadmaps, last touched first, active and archived; deleted ones are left out. */
export async function listRoadmaps(tx: PrivateTx): Promise<ListedRoadmap[]> {
  const own = eq(roadmaps.userId, tx.viewer.userId);
  const rows = await tx.db
    .select({ roadmap: roadmaps, snapshot: roadmapRevisions.snapshot })
    .from(roadmaps)
    .innerJoin(
      roadmapRevisions,
      and(eq(roadmapRevisions.roadmapId, roadmaps.id), eq(roadmapRevisions.number, roadmaps.revisionNumber)),
    )
    .where(and(own, ne(roadmaps.status, "deleted")))
    .orderBy(desc(roadmaps.touchedAt), asc(roadmaps.id));
  const steps = await tx.db
    .select({ milestone: milestones })
    .from(milestones)
    .innerJoin(roadmaps, eq(roadmaps.id, milestones.roadmapId))
    .where(and(own, ne(roadmaps.status, "deleted")))
    .orderBy(asc(milestones.position));
  const spent = await spentMinutesByMilestone(tx);
  const byRoadmap = new Map<string, MilestoneState[]>();
  for (const { milestone } of steps) {
    const list = byRoadmap.get(milestone.roadmapId) ?? [];
    list.push({ ...milestone, spentMinutes: spent.get(milestone.id) ?? 0 });
    byRoadmap.set(milestone.roadmapId, list);
  }
  return rows.map(({ roadmap, snapshot }) => ({
    id: roadmap.id,
    title: roadmap.title,
    roleId: roadmap.roleId,
    status: roadmap.status === "archived" ? "archived" : "active",
    version: roadmap.version,
    createdAt: roadmap.createdAt,
    touchedAt: roadmap.touchedAt,
    snapshot,
    milestones: byRoadmap.get(roadmap.id) ?? [],
  }));
}
