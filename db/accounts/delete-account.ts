import { eq } from "drizzle-orm";
import { users } from "@/db/schema/identity";
import { openTransaction } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { accept, refuse, type Result } from "@/lib/core/result";
import { verifyPassword } from "./password";

/** Deletes the viewer's account and, by cascade, every row that belongs to it. Refused when the password is wrong. */
export async function deleteAccount(
  viewer: Viewer,
  password: string,
): Promise<Result<null, { reason: "wrong-password" }>> {
  const [user] = await openTransaction(({ db }) =>
    db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, viewer.userId)),
  );
  if (!(await verifyPassword(user?.passwordHash ?? null, password))) return refuse({ reason: "wrong-password" });
  await openTransaction(async ({ db }) => {
    await db.delete(users).where(eq(users.id, viewer.userId));
  });
  return accept(null);
}
