import { and, desc, eq, ne, not, sql } from "drizzle-orm";
import { authSessions, users } from "@/db/schema/identity";
import { openTransaction, type OpenTx } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { type Adoption, adoptGuestDraft } from "./adopt-guest-draft";

const isLive = sql`(${authSessions.expiresAt} > now() and ${authSessions.lastSeenAt} > now() - interval '7 days')`;

/** Opens a session of at most 30 days for a signed-in person and, in the same transaction, adopts a visitor's draft. */
export function openSession(userId: string, userAgent: string | null, adoption: Adoption | null): Promise<string> {
  return openTransaction(async (tx) => {
    if (adoption) await adoptGuestDraft(tx, userId, adoption);
    await tx.db.delete(authSessions).where(and(eq(authSessions.userId, userId), not(isLive)));
    const [row] = await tx.db
      .insert(authSessions)
      .values({ userId, userAgent: userAgent?.slice(0, 300) ?? null, expiresAt: sql`now() + interval '30 days'` })
      .returning({ id: authSessions.id });
    if (!row) throw new Error("a session was not written");
    return row.id;
  });
}

/** Who a session belongs to; null once it was closed, idle for 7 days or older than 30. Keeps a live one from idling. */
export function findSession(sessionId: string, userId: string): Promise<Omit<Viewer, symbol> | null> {
  return openTransaction(async ({ db }) => {
    const [row] = await db
      .select({
        userId: users.id,
        sessionId: authSessions.id,
        email: users.email,
        name: users.name,
        timeZone: users.timeZone,
        hasSingleKeyShortcuts: users.hasSingleKeyShortcuts,
        isStale: sql<boolean>`${authSessions.lastSeenAt} < now() - interval '5 minutes'`,
      })
      .from(authSessions)
      .innerJoin(users, eq(users.id, authSessions.userId))
      .where(and(eq(authSessions.id, sessionId), eq(authSessions.userId, userId), isLive));
    if (!row) return null;
    const { isStale, ...viewer } = row;
    if (isStale) await touchSession({ db }, sessionId);
    return viewer;
  });
}

async function touchSession({ db }: OpenTx, sessionId: string): Promise<void> {
  await db.update(authSessions).set({ lastSeenAt: sql`now()` }).where(eq(authSessions.id, sessionId));
}

/** Closes one session; a closed or unknown one is no error. */
export function closeSession(sessionId: string): Promise<void> {
  return openTransaction(async ({ db }) => {
    await db.delete(authSessions).where(eq(authSessions.id, sessionId));
  });
}

export type OpenSession = {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  userAgent: string | null;
  isThisOne: boolean;
};

/** The viewer's live sessions, last seen first. */
export function listSessions(viewer: Viewer): Promise<OpenSession[]> {
  return openTransaction(async ({ db }) => {
    const rows = await db
      .select()
      .from(authSessions)
      .where(and(eq(authSessions.userId, viewer.userId), isLive))
      .orderBy(desc(authSessions.lastSeenAt));
    return rows.map(({ id, createdAt, lastSeenAt, userAgent }) => ({
      id,
      createdAt,
      lastSeenAt,
      userAgent,
      isThisOne: id === viewer.sessionId,
    }));
  });
}

/** Closes one of the viewer's sessions, or all but the present one when no id is given; answers how many were closed. */
export function closeOwnSessions(viewer: Viewer, sessionId: string | null): Promise<number> {
  return openTransaction(async ({ db }) => {
    const which = sessionId === null ? ne(authSessions.id, viewer.sessionId) : eq(authSessions.id, sessionId);
    const closed = await db
      .delete(authSessions)
      .where(and(eq(authSessions.userId, viewer.userId), which))
      .returning({ id: authSessions.id });
    return closed.length;
  });
}
