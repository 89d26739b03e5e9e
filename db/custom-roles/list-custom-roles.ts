import { and, asc, eq } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { customRoles } from "@/db/schema/custom-roles";
import type { PrivateTx } from "@/db/transaction";
import type { CustomRole } from "@/lib/custom-roles/custom-role";

/** The viewer's own roles, those that were removed included, oldest first; days are of UTC. */
export async function listCustomRoles({ db, viewer }: PrivateTx): Promise<CustomRole[]> {
  const rows = await db
    .select()
    .from(customRoles)
    .where(eq(customRoles.userId, viewer.userId))
    .orderBy(asc(customRoles.createdAt), asc(customRoles.id));
  return rows.map(toCustomRole);
}

/** One of the viewer's own roles, removed or not. NotFoundError for any other id. */
export async function getCustomRole({ db, viewer }: PrivateTx, id: string): Promise<CustomRole> {
  const [row] = await db
    .select()
    .from(customRoles)
    .where(and(eq(customRoles.id, id), eq(customRoles.userId, viewer.userId)));
  if (!row) throw new NotFoundError("no such role");
  return toCustomRole(row);
}

function toCustomRole(row: typeof customRoles.$inferSelect): CustomRole {
  const { id, title, summary, advertisement, advertisementUrl, requirements } = row;
  const { experienceMonths, likeRoleId, pay, isRemoved, version, createdAt, updatedAt } = row;
  return {
    id,
    title,
    summary,
    advertisement,
    advertisementUrl,
    requirements,
    experienceMonths,
    likeRoleId,
    pay,
    isRemoved,
    version,
    madeOn: createdAt.toISOString().slice(0, 10),
    changedOn: updatedAt.toISOString().slice(0, 10),
  };
}
