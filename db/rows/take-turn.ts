import { sql } from "drizzle-orm";
import type { PrivateTx } from "@/db/transaction";

/** What one person can have once, or only so many times: rows that are not there yet cannot be locked. */
export type Turn = "current-job" | "custom-roles" | "pay-settings";

/** Lets the viewer's transactions that take the same turn run one after the other, each until its end. */
export async function takeTurn({ db, viewer }: PrivateTx, turn: Turn): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${turn} ${viewer.userId}`}, 0))`);
}
