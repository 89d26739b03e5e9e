import { eq } from "drizzle-orm";
import { authSessions, users } from "@/db/schema/identity";
import { openTransaction } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { accept, refuse, type Result } from "@/lib/core/result";
import { verifyPassword } from "./password";

/**
 * Ends the viewer's sessions, then deletes their account and, by cascade, every row that belongs to it. Refused when the
 * password is wrong.
 */
export async function deleteAccount(
  viewer: Viewer,
  password: string,
): Promise<Result<null, { reason: "wrong-password" }>> {
  const [user] = await openTransaction(({ db }) =>
    db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, viewer.userId)),
  );
  if (!(await verifyPassword(user?.passwordHash ?? null, password))) return refuse({ reason: "wrong-password" });
  // Sessions first, on their own: requests that went on writing could hold the person's row for ever.
  await openTransaction(({ db }) => db.delete(authSessions).where(eq(authSessions.userId, viewer.userId)));
  await openTransaction(async ({ db }) => {
    await db.delete(users).where(eq(users.id, viewer.userId));
  });
  return accept(null);
}
