import { and, eq, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/db/errors";
import { changeRow } from "@/db/rows/change-row";
import { applications } from "@/db/schema/landing";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { type ApplicationValues, pickApplicationValues } from "@/lib/landing/application-values";
import { checkRoadmap } from "./check-roadmap";

/**
 * Replaces what an application says. Throws ConflictError with the values that stand there when `version` is old,
 * NotFoundError when it, or the roadmap it is to belong to, is not the viewer's.
 */
export function editApplication(
  viewer: Viewer,
  input: ApplicationValues & { applicationId: string; version: number },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const own = and(eq(applications.id, input.applicationId), eq(applications.userId, viewer.userId));
    const [held] = await tx.db.select().from(applications).where(own).for("update");
    if (!held) throw new NotFoundError("no such application");
    if (held.version !== input.version)
      throw new ConflictError({ ...pickApplicationValues(held), version: held.version });
    // It may stay with a roadmap that was deleted meanwhile; it may not be moved to one.
    if (input.roadmapId !== held.roadmapId) await checkRoadmap(tx, input.roadmapId);
    const { id, roadmapId } = held;
    const change = { kind: "application-edited", table: applications, id, roadmapId } as const;
    const changeId = await changeRow(tx, change, () =>
      tx.db
        .update(applications)
        .set({ ...pickApplicationValues(input), version: held.version + 1, updatedAt: sql`now()` })
        .where(own),
    );
    return { ok: true, changeId };
  });
}
