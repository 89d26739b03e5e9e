import { and, eq, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/db/errors";
import { changeRow } from "@/db/rows/change-row";
import { customRoles } from "@/db/schema/custom-roles";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { CustomRoleValues } from "./add-custom-role";

/** Replaces what the viewer says of an own role. Throws ConflictError with what stands there when `version` is old. */
export function editCustomRole(
  viewer: Viewer,
  { id, version, ...values }: CustomRoleValues & { id: string; version: number },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const own = and(eq(customRoles.id, id), eq(customRoles.userId, viewer.userId));
    const [held] = await tx.db.select().from(customRoles).where(own).for("update");
    if (!held || held.isRemoved) throw new NotFoundError("no such role");
    if (held.version !== version) {
      const { title, summary, advertisementUrl, requirements, experienceMonths, likeRoleId, pay } = held;
      const said = { title, summary, advertisementUrl, requirements, experienceMonths, likeRoleId, pay };
      throw new ConflictError({ ...said, version: held.version });
    }
    const changeId = await changeRow(tx, { kind: "custom-role-edited", table: customRoles, id }, () =>
      tx.db
        .update(customRoles)
        .set({ ...values, version: held.version + 1, updatedAt: sql`now()` })
        .where(own),
    );
    return { ok: true, changeId };
  });
}
