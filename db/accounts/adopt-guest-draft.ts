import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { insertRoadmap } from "@/db/roadmaps/create-roadmap";
import { guestDrafts } from "@/db/schema/identity";
import { insertSelfClaims } from "@/db/skill-claims/claim-levels";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { actAs, openTransaction, type OpenTx } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { Level } from "@/lib/catalogue/types";
import { hashGuestToken } from "./guest-token";

export type Adoption = { token: string; today: string };

/**
 * Hands a visitor's draft to an account inside the transaction that signs the person up or in: the answers become
 * claims, the drawn plan becomes a roadmap as it was shown. An answer never lowers a level that work has earned. Does
 * nothing for a token without an open draft.
 */
export async function adoptGuestDraft({ db }: OpenTx, userId: string, adoption: Adoption): Promise<void> {
  const tokenHash = hashGuestToken(adoption.token);
  const [draft] = await db
    .select()
    .from(guestDrafts)
    .where(
      and(eq(guestDrafts.tokenHash, tokenHash), gt(guestDrafts.expiresAt, sql`now()`), isNull(guestDrafts.adoptedBy)),
    )
    .for("update");
  if (!draft) return;
  await actAs(db, userId);
  const tx = { db, viewer: { userId } as Viewer };
  const held = await currentClaims(tx);
  const answers: [string, Level][] = Object.entries(draft.levels).filter(([skillId, level]) => {
    const claim = held.get(skillId);
    return !claim || claim.basis === "self" || level > claim.level;
  });
  await insertSelfClaims(tx, Object.fromEntries(answers), adoption.today);
  const adoptedRoadmapId = draft.plan ? await insertRoadmap(tx, draft.plan) : null;
  await db
    .update(guestDrafts)
    .set({ adoptedBy: userId, adoptedRoadmapId, levels: {}, plan: null })
    .where(eq(guestDrafts.tokenHash, tokenHash));
}

/** The roadmap that adopting this token's draft made; null when it made none. */
export function findAdoptedRoadmap(token: string): Promise<string | null> {
  return openTransaction(async ({ db }) => {
    const [row] = await db
      .select({ roadmapId: guestDrafts.adoptedRoadmapId })
      .from(guestDrafts)
      .where(eq(guestDrafts.tokenHash, hashGuestToken(token)));
    return row?.roadmapId ?? null;
  });
}
