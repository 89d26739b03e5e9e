import { sql } from "drizzle-orm";
import { recordChange } from "@/db/progress/record-change";
import type { ChangeKind } from "@/db/schema/journal";
import type { PrivateTx } from "@/db/transaction";
import type { EditedTable, StoredRow } from "./stored-row";

/** Which row is changed, and under which heading of the history. The row need not be there yet, or afterwards. */
export type RowChange = {
  kind: ChangeKind;
  table: EditedTable;
  id: string;
  roadmapId?: string | null;
  milestoneId?: string | null;
  /** What a reversal has to know besides the row; kept with the former row, under names that no column has. */
  beside?: Readonly<Record<string, unknown>>;
};

/**
 * Does `work`, which adds, edits or removes the viewer's row, and writes into the history what the row was before and is
 * after it, so that undo can put it back. Answers the change's id. Whether the page was up to date is for the verb to check.
 */
export async function changeRow(tx: PrivateTx, change: RowChange, work: () => Promise<unknown>): Promise<number> {
  const before = await readStoredRow(tx, change);
  await work();
  const after = await readStoredRow(tx, change);
  const { kind, roadmapId = null, milestoneId = null, beside } = change;
  return recordChange(tx, { kind, roadmapId, milestoneId, before: before && { ...before, ...beside }, after });
}

async function readStoredRow(
  { db, viewer }: PrivateTx,
  { table, id }: Pick<RowChange, "table" | "id">,
): Promise<StoredRow | null> {
  const [found] = await db
    .select({ row: sql<StoredRow>`to_jsonb(${table})` })
    .from(table)
    .where(sql`${table.id} = ${id} and ${table.userId} = ${viewer.userId}`)
    .for("update");
  return found?.row ?? null;
}
