import { and, eq, inArray } from "drizzle-orm";
import { skillClaims } from "@/db/schema/roadmaps";
import type { PrivateTx } from "@/db/transaction";

/** Deletes claims of the viewer by their ids, as when the change that made them is taken back; unknown ids are passed over. */
export async function deleteClaims({ db, viewer }: PrivateTx, sequences: readonly number[]): Promise<void> {
  await db
    .delete(skillClaims)
    .where(and(eq(skillClaims.userId, viewer.userId), inArray(skillClaims.sequence, [...sequences])));
}
