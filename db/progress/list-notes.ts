import { and, eq, ne, sql } from "drizzle-orm";
import { changes } from "@/db/schema/journal";
import { milestones, roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import type { MilestoneKind } from "@/lib/planner/roadmap/types";
import { nameSteps } from "./name-steps";

export type NoteEntry = {
  milestoneId: string;
  roadmap: { id: string; title: string; isArchived: boolean };
  /** `isInPlan` is false for a step that a newer plan left out. */
  step: { key: string; title: string; kind: MilestoneKind; isInPlan: boolean };
  note: string;
  /** When it was last written, or brought back by an undo. */
  writtenAt: Date;
};

/** Every note the viewer keeps on a milestone of a roadmap that is not deleted, last written first. */
export async function listNotes(tx: PrivateTx): Promise<NoteEntry[]> {
  const { db, viewer } = tx;
  const written = db
    .select({
      milestoneId: changes.milestoneId,
      at: sql<Date>`max(greatest(${changes.at}, ${changes.undoneAt}))`.mapWith(changes.at).as("written_at"),
    })
    .from(changes)
    .where(and(eq(changes.userId, viewer.userId), eq(changes.kind, "milestone-note")))
    .groupBy(changes.milestoneId)
    .as("written");
  const rows = await db
    .select({ milestone: milestones, title: roadmaps.title, status: roadmaps.status, writtenAt: written.at })
    .from(milestones)
    .innerJoin(roadmaps, eq(roadmaps.id, milestones.roadmapId))
    .leftJoin(written, eq(written.milestoneId, milestones.id))
    .where(and(eq(milestones.userId, viewer.userId), ne(milestones.note, ""), ne(roadmaps.status, "deleted")));
  const names = await nameSteps(
    tx,
    rows.map(({ milestone }) => milestone.roadmapId),
  );
  return rows
    .map(({ milestone, title, status, writtenAt }) => {
      const { id, roadmapId, key, note, setAside, updatedAt } = milestone;
      const named = names.get(roadmapId)?.get(key);
      const { title: stepTitle, kind } = named ?? setAside ?? { title: key, kind: "skill" as const };
      return {
        milestoneId: id,
        roadmap: { id: roadmapId, title, isArchived: status === "archived" },
        step: { key, title: stepTitle, kind, isInPlan: named !== undefined },
        note,
        writtenAt: writtenAt ?? updatedAt,
      };
    })
    .toSorted((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime());
}
