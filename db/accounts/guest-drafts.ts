import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { type DrawnPlan, guestDrafts } from "@/db/schema/identity";
import { openTransaction, type OpenTx } from "@/db/transaction";
import type { Level } from "@/lib/catalogue/types";
import { hashGuestToken } from "./guest-token";

export type GuestDraft = { roleId: string | null; levels: Record<string, Level>; plan: DrawnPlan | null };

const lifetime = sql`now() + interval '30 days'`;
const isOpen = (token: string) =>
  and(
    eq(guestDrafts.tokenHash, hashGuestToken(token)),
    gt(guestDrafts.expiresAt, sql`now()`),
    isNull(guestDrafts.adoptedBy),
  );

async function dropExpired({ db }: OpenTx): Promise<void> {
  await db.delete(guestDrafts).where(lt(guestDrafts.expiresAt, sql`now()`));
}

/** A visitor's draft, null when the token opens none: unknown, older than 30 days, or adopted by an account. */
export function findGuestDraft(token: string): Promise<GuestDraft | null> {
  return openTransaction(async ({ db }) => {
    const [row] = await db
      .select({ roleId: guestDrafts.roleId, levels: guestDrafts.levels, plan: guestDrafts.plan })
      .from(guestDrafts)
      .where(isOpen(token));
    return row ?? null;
  });
}

/** Adds a visitor's answers to the draft of the token, making the draft when there is none; drops drafts past their time. */
export function saveGuestLevels(token: string, roleId: string, levels: Record<string, Level>): Promise<void> {
  return openTransaction(async ({ db }) => {
    await dropExpired({ db });
    await db
      .insert(guestDrafts)
      .values({ tokenHash: hashGuestToken(token), roleId, levels, expiresAt: lifetime })
      .onConflictDoUpdate({
        target: guestDrafts.tokenHash,
        set: { roleId, levels: sql`${guestDrafts.levels} || ${JSON.stringify(levels)}::jsonb`, expiresAt: lifetime },
        setWhere: isNull(guestDrafts.adoptedBy),
      });
  });
}

/** Keeps the very plan that was shown, to be adopted at sign-up or sign-in. */
export function saveGuestPlan(token: string, plan: DrawnPlan): Promise<void> {
  return openTransaction(async ({ db }) => {
    const roleId = plan.snapshot.role.id;
    await dropExpired({ db });
    await db
      .insert(guestDrafts)
      .values({ tokenHash: hashGuestToken(token), roleId, plan, expiresAt: lifetime })
      .onConflictDoUpdate({
        target: guestDrafts.tokenHash,
        set: { roleId, plan, expiresAt: lifetime },
        setWhere: isNull(guestDrafts.adoptedBy),
      });
  });
}
