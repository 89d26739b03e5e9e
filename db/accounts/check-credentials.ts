import { eq } from "drizzle-orm";
import { users } from "@/db/schema/identity";
import { openTransaction } from "@/db/transaction";
import { verifyPassword } from "./password";

/** The account of an address and password; null when either is wrong, at the same cost. `email` is lower case. */
export async function checkCredentials(email: string, password: string): Promise<{ userId: string } | null> {
  const [user] = await openTransaction(({ db }) =>
    db.select({ id: users.id, passwordHash: users.passwordHash }).from(users).where(eq(users.email, email)).limit(1),
  );
  const isRight = await verifyPassword(user?.passwordHash ?? null, password);
  return user && isRight ? { userId: user.id } : null;
}
