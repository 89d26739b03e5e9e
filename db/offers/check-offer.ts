import { and, eq, ne } from "drizzle-orm";
import { NotFoundError } from "@/db/errors";
import { takeTurn } from "@/db/rows/take-turn";
import { customRoles } from "@/db/schema/custom-roles";
import { applications, offers } from "@/db/schema/landing";
import { roadmaps } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";
import { rowOfCustomRole } from "@/lib/catalogue/custom-role-id";
import { validateOffer } from "@/lib/compensation/schema/validate-offer";
import { accept, refuse, type Result } from "@/lib/core/result";
import type { OfferInput, OfferRefusal } from "./offer-input";

/**
 * The columns of an offer once its terms pass their checks and no other row of the viewer's is the current job. NotFoundError
 * when the roadmap, the application or the own role it names is not the viewer's.
 */
export async function checkOffer(
  tx: PrivateTx,
  id: string,
  input: OfferInput,
): Promise<Result<OfferInput, OfferRefusal>> {
  const offer = validateOffer(input.offer);
  if (!offer.ok) return offer;
  await expectOwn(tx, roadmaps, input.roadmapId);
  await expectOwn(tx, applications, input.applicationId);
  await expectOwn(tx, customRoles, input.roleId && rowOfCustomRole(input.roleId));
  if (input.isCurrentJob && (await hasOtherJob(tx, id))) return refuse({ reason: "current-job-taken" });
  const { isCurrentJob, roleId, roadmapId, applicationId, status, answerBy, note } = input;
  return accept({ offer: offer.value, isCurrentJob, roleId, roadmapId, applicationId, status, answerBy, note });
}

async function expectOwn(
  { db, viewer }: PrivateTx,
  table: typeof roadmaps | typeof applications | typeof customRoles,
  id: string | null,
): Promise<void> {
  if (id === null) return;
  const found = await db
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.id, id), eq(table.userId, viewer.userId)));
  if (found.length === 0) throw new NotFoundError("no such row to belong to");
}

async function hasOtherJob(tx: PrivateTx, id: string): Promise<boolean> {
  await takeTurn(tx, "current-job");
  const found = await tx.db
    .select({ id: offers.id })
    .from(offers)
    .where(and(eq(offers.userId, tx.viewer.userId), eq(offers.isCurrentJob, true), ne(offers.id, id)));
  return found.length > 0;
}
