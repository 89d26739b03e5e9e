import { and, eq, sql } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { changeRow } from "@/db/rows/change-row";
import { customRoles } from "@/db/schema/custom-roles";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";

/** Takes an own role out of the lists. Its row stays, so that undo can bring it back; roadmaps towards it go on. */
export function removeCustomRole(
  viewer: Viewer,
  { id }: { id: string },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const own = and(eq(customRoles.id, id), eq(customRoles.userId, viewer.userId));
    const [held] = await tx.db.select().from(customRoles).where(own).for("update");
    if (!held || held.isRemoved) throw new NotFoundError("no such role");
    const changeId = await changeRow(tx, { kind: "custom-role-removed", table: customRoles, id }, () =>
      tx.db
        .update(customRoles)
        .set({ isRemoved: true, version: held.version + 1, updatedAt: sql`now()` })
        .where(own),
    );
    return { ok: true, changeId };
  });
}
