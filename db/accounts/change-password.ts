import { and, eq, ne } from "drizzle-orm";
import { authSessions, users } from "@/db/schema/identity";
import { openTransaction } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { accept, refuse, type Result } from "@/lib/core/result";
import { hashPassword, verifyPassword } from "./password";

/** Replaces the viewer's password and closes every other session. Refused when the present password is wrong. */
export async function changePassword(
  viewer: Viewer,
  input: { currentPassword: string; newPassword: string },
): Promise<Result<null, { reason: "wrong-password" }>> {
  const [user] = await openTransaction(({ db }) =>
    db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, viewer.userId)),
  );
  if (!(await verifyPassword(user?.passwordHash ?? null, input.currentPassword)))
    return refuse({ reason: "wrong-password" });
  const passwordHash = await hashPassword(input.newPassword);
  await openTransaction(async ({ db }) => {
    await db.update(users).set({ passwordHash }).where(eq(users.id, viewer.userId));
    await db
      .delete(authSessions)
      .where(and(eq(authSessions.userId, viewer.userId), ne(authSessions.id, viewer.sessionId)));
  });
  return accept(null);
}
