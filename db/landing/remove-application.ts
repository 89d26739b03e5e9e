import { and, eq, sql } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { changeRow } from "@/db/rows/change-row";
import { applications, offers } from "@/db/schema/landing";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";

/** Takes an application away. Offers that came of it stay, without it. */
export function removeApplication(
  viewer: Viewer,
  { applicationId }: { applicationId: string },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const own = and(eq(applications.id, applicationId), eq(applications.userId, viewer.userId));
    const [held] = await tx.db.select().from(applications).where(own).for("update");
    if (!held) throw new NotFoundError("no such application");
    const linked = and(eq(offers.applicationId, applicationId), eq(offers.userId, viewer.userId));
    const unlinked = await tx.db
      .update(offers)
      .set({ applicationId: null, version: sql`${offers.version} + 1`, updatedAt: sql`now()` })
      .where(linked)
      .returning({ id: offers.id });
    const change = {
      kind: "application-removed",
      table: applications,
      id: held.id,
      roadmapId: held.roadmapId,
      beside: { linkedOffers: unlinked.map(({ id }) => id) },
    } as const;
    const changeId = await changeRow(tx, change, () => tx.db.delete(applications).where(own));
    return { ok: true, changeId };
  });
}
