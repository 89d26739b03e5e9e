import { eq } from "drizzle-orm";
import { rateLimits } from "@/db/schema/identity";
import { openTransaction } from "@/db/transaction";

/** Forgets what was spent against `key`: somebody proved to be who they say. */
export function forgiveAttempts(key: string): Promise<void> {
  return openTransaction(async ({ db }) => {
    await db.delete(rateLimits).where(eq(rateLimits.key, key));
  });
}
