import { eq } from "drizzle-orm";
import { authSessions, users } from "@/db/schema/identity";
import { openTransaction } from "@/db/transaction";
import { accept, refuse, type Result } from "@/lib/core/result";
import { hashPassword } from "./password";

/** The operator's way out of a forgotten password: sets a new one and ends every session of that address. */
export async function replacePassword(
  email: string,
  password: string,
): Promise<Result<null, { reason: "no-such-account" }>> {
  const passwordHash = await hashPassword(password);
  return openTransaction(async ({ db }) => {
    const [user] = await db
      .update(users)
      .set({ passwordHash })
      .where(eq(users.email, email))
      .returning({ id: users.id });
    if (!user) return refuse({ reason: "no-such-account" });
    await db.delete(authSessions).where(eq(authSessions.userId, user.id));
    return accept(null);
  });
}
