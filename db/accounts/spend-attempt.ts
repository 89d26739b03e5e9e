import { sql } from "drizzle-orm";
import { rateLimits } from "@/db/schema/identity";
import { openTransaction } from "@/db/transaction";

export type Allowance = { isAllowed: true } | { isAllowed: false; retryAfterSeconds: number };

/** Counts one attempt against `key` in a fixed window that all instances share; refuses once `limit` were spent. */
export function spendAttempt(key: string, limit: number, windowSeconds: number): Promise<Allowance> {
  return openTransaction(async ({ db }) => {
    const isOver = sql`${rateLimits.resetsAt} <= now()`;
    const resetsAt = sql`now() + make_interval(secs => ${windowSeconds})`;
    const [row] = await db
      .insert(rateLimits)
      .values({ key, count: 1, resetsAt })
      .onConflictDoUpdate({
        target: rateLimits.key,
        set: {
          count: sql`case when ${isOver} then 1 else ${rateLimits.count} + 1 end`,
          resetsAt: sql`case when ${isOver} then ${resetsAt} else ${rateLimits.resetsAt} end`,
        },
      })
      .returning({
        count: rateLimits.count,
        seconds: sql<number>`ceil(extract(epoch from ${rateLimits.resetsAt} - now()))::int`,
      });
    if (!row || row.count <= limit) return { isAllowed: true };
    return { isAllowed: false, retryAfterSeconds: Math.max(1, row.seconds) };
  });
}
