import { and, eq } from "drizzle-orm";
import { changeRow } from "@/db/rows/change-row";
import { takeTurn } from "@/db/rows/take-turn";
import { customRoles } from "@/db/schema/custom-roles";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { limits } from "@/lib/core/limits";
import type { CustomRole } from "@/lib/custom-roles/custom-role";

/** What a person says of an own role; the rest is the row's own. */
export type CustomRoleValues = Pick<
  CustomRole,
  "title" | "summary" | "advertisementUrl" | "requirements" | "experienceMonths" | "likeRoleId" | "pay"
>;
export type NewCustomRole = CustomRoleValues & Pick<CustomRole, "advertisement">;
export type AddedCustomRole =
  | { ok: true; id: string; changeId: number }
  | { ok: false; failure: { reason: "too-many"; most: number } };

/** Keeps a new role of the viewer's own. Refused when they have as many as one may have; removed ones do not count. */
export function addCustomRole(viewer: Viewer, input: NewCustomRole, once: Once): Promise<AddedCustomRole> {
  return changeAs<AddedCustomRole>(viewer, once, async (tx) => {
    await takeTurn(tx, "custom-roles");
    const held = await tx.db
      .select({ id: customRoles.id })
      .from(customRoles)
      .where(and(eq(customRoles.userId, viewer.userId), eq(customRoles.isRemoved, false)));
    const most = limits.customRoles;
    if (held.length >= most) return { ok: false, failure: { reason: "too-many", most } };
    const id = crypto.randomUUID();
    const changeId = await changeRow(tx, { kind: "custom-role-added", table: customRoles, id }, () =>
      tx.db.insert(customRoles).values({ ...input, id, userId: viewer.userId }),
    );
    return { ok: true, id, changeId };
  });
}
