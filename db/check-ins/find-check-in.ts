import { and, eq } from "drizzle-orm";
import { checkIns } from "@/db/schema/check-ins";
import type { PrivateTx } from "@/db/transaction";
import type { CheckInRow } from "./open-check-in";

/** The viewer's check-in of the week that begins on `monday`; null while there is none. */
export async function findCheckIn({ db, viewer }: PrivateTx, monday: string): Promise<CheckInRow | null> {
  const [row] = await db
    .select()
    .from(checkIns)
    .where(and(eq(checkIns.userId, viewer.userId), eq(checkIns.monday, monday)));
  return row ?? null;
}
