import { sql } from "drizzle-orm";
import { openTransaction } from "./transaction";

/** Whether the database takes writes now, within the lease's waiting time; never throws. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    return await openTransaction(async ({ db }) => {
      const [row] = await db.execute<{ readonly: string }>(
        sql`select current_setting('transaction_read_only') as readonly`,
      );
      return row?.readonly === "off";
    });
  } catch {
    return false;
  }
}
