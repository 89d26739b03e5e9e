import { sql } from "drizzle-orm";
import { rateLimits } from "@/db/schema/identity";
import { openTransaction } from "@/db/transaction";

export type Allowance = { isAllowed: true } | { isAllowed: false; retryAfterSeconds: number };

/**
 * Counts one attempt against `key` in a fixed window that all instances share; refuses once `limit` were spent. Sweeps
 * some windows that are over: keys hold addresses.
 */
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
    await db.execute(sql`
      delete from ${rateLimits} where key in (
        select key from ${rateLimits} where resets_at < now() - interval '1 hour' limit 20 for update skip locked)`);
    if (!row || row.count <= limit) return { isAllowed: true };
    return { isAllowed: false, retryAfterSeconds: Math.max(1, row.seconds) };
  });
}
