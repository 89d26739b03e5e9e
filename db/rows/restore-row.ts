import { getTableColumns, sql } from "drizzle-orm";
import { ConflictError, sqlState } from "@/db/errors";
import type { ChangeRow } from "@/db/progress/list-changes";
import type { PrivateTx } from "@/db/transaction";
import type { EditedTable, StoredRow } from "./stored-row";

const foreignKeyIsGone = "23503";
const isTaken = "23505";

/**
 * Makes a row again what it was before a change that `changeRow` wrote down: an added one goes, an edited one gets its values
 * back, a removed one returns under its old id. Throws ConflictError when what the change set no longer stands, or when what it belonged
 * to is gone or has another in its place.
 */
export async function restoreRow(
  tx: PrivateTx,
  table: EditedTable,
  change: Pick<ChangeRow, "before" | "after">,
): Promise<void> {
  const [before, after] = [change.before as StoredRow | null, change.after as StoredRow | null];
  try {
    const touched = after ? await takeBack(tx, table, { before, after }) : await putBack(tx, table, before);
    if (touched.length === 0) throw new ConflictError(null);
  } catch (error) {
    throw [foreignKeyIsGone, isTaken].includes(sqlState(error) ?? "") ? new ConflictError(null) : error;
  }
}

type Restored = readonly { id: string }[];

/** What moves with every change, also with one that takes another back; the rest is what a change set. */
const counters = sql`'{version,created_at,updated_at}'::text[]`;

function takeBack(
  { db, viewer }: PrivateTx,
  table: EditedTable,
  { before, after }: { before: StoredRow | null; after: StoredRow },
): Promise<Restored> {
  const stillStands = sql`to_jsonb(${table}) - ${counters} = ${JSON.stringify(after)}::jsonb - ${counters}`;
  const own = sql`${table.id} = ${after.id} and ${table.userId} = ${viewer.userId} and ${stillStands}`;
  if (!before) return db.delete(table).where(own).returning({ id: table.id });
  const former = sql`${asRow(table, before, viewer.userId)} as ${table}`;
  const columns = Object.entries(getTableColumns(table)).map(([name, column]) => [
    name,
    name === "version" ? sql`${column} + 1` : sql`(select ${column} from ${former})`,
  ]);
  return db
    .update(table)
    .set(Object.fromEntries(columns) as Partial<typeof table.$inferInsert>)
    .where(own)
    .returning({ id: table.id });
}

function putBack(
  { db, viewer }: PrivateTx,
  table: EditedTable,
  before: StoredRow | null,
): Promise<Restored> | Restored {
  if (!before) return [];
  const row = asRow(table, { ...before, version: before.version + 1 }, viewer.userId);
  return db.execute<{ id: string }>(sql`insert into ${table} select * from ${row} returning id`);
}

/** The stored values as a row of the table; whose it is does not come from the history. */
const asRow = (table: EditedTable, row: StoredRow, userId: string) =>
  sql`jsonb_populate_record(null::${table}, ${JSON.stringify({ ...row, user_id: userId })}::jsonb)`;
