import { sql } from "drizzle-orm";
import { type ChangeKind, changes } from "@/db/schema/journal";
import type { PrivateTx } from "@/db/transaction";

/** What a change did, ready to be taken back: the touched values before and after it. */
export type ChangeRecord = {
  kind: ChangeKind;
  roadmapId: string | null;
  milestoneId: string | null;
  before: unknown;
  after: unknown;
};

/** "Nothing was there" is a value of the history; the driver would store it as a missing one. */
const orNothing = (value: unknown) => value ?? sql`'null'::jsonb`;

/** Writes the history row of a change in the change's own transaction; answers its id, which undo takes. */
export async function recordChange({ db, viewer }: PrivateTx, record: ChangeRecord): Promise<number> {
  const [row] = await db
    .insert(changes)
    .values({ ...record, before: orNothing(record.before), after: orNothing(record.after), userId: viewer.userId })
    .returning({ id: changes.id });
  if (!row) throw new Error("a change was not recorded");
  return row.id;
}
