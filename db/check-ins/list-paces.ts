import { and, eq } from "drizzle-orm";
import { hourEntries, milestones, roadmapRevisions, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { Constraints } from "@/lib/planner/roadmap/types";

/** What tells whether a roadmap still goes at the pace it was planned for. */
export type PaceFacts = {
  constraints: Constraints;
  /** Hours logged on its steps, by day, also where a step that it shares was worked on in another roadmap. */
  worked: { on: string; minutes: number }[];
};

/** The pace of each active roadmap of the viewer, by roadmap id. */
export async function listPaces({ db, viewer }: PrivateTx): Promise<Map<string, PaceFacts>> {
  const plans = await db
    .select({ id: roadmaps.id, constraints: roadmapRevisions.constraints })
    .from(roadmaps)
    .innerJoin(
      roadmapRevisions,
      and(eq(roadmapRevisions.roadmapId, roadmaps.id), eq(roadmapRevisions.number, roadmaps.revisionNumber)),
    )
    .where(and(eq(roadmaps.userId, viewer.userId), eq(roadmaps.status, "active")));
  const keys = await db
    .select({ roadmapId: milestones.roadmapId, key: milestones.key })
    .from(milestones)
    .where(eq(milestones.userId, viewer.userId));
  const worked = await db
    .select({ key: milestones.key, on: hourEntries.workedOn, minutes: hourEntries.minutes })
    .from(hourEntries)
    .innerJoin(milestones, eq(milestones.id, hourEntries.milestoneId))
    .where(eq(hourEntries.userId, viewer.userId));
  return new Map(
    plans.map(({ id, constraints }) => {
      const own = new Set(keys.filter(({ roadmapId }) => roadmapId === id).map(({ key }) => key));
      const counted = worked.filter(({ key }) => own.has(key)).map(({ on, minutes }) => ({ on, minutes }));
      return [id, { constraints, worked: counted }];
    }),
  );
}
