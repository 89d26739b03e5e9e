import { sql } from "drizzle-orm";
import { openTransaction } from "./transaction";

/** Whether the database takes writes now; no answer within two seconds is no. Never throws. */
export function isDatabaseReady(): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), 2_000).unref());
  return Promise.race([late, takesWrites()]);
}

async function takesWrites(): Promise<boolean> {
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
