import { dumpPerson } from "./dump-person";

type Rows = Record<string, Record<string, unknown>[]>;

/** Counters and clocks that move with every change, also with one that takes another back. */
const counters = ["version", "updated_at", "touched_at"];

/**
 * Everything a person has, row by row and to the microsecond, but history, keys, counters, and what hangs on a deleted
 * roadmap: two equal states look the same in every room.
 */
export async function visibleState(userId: string): Promise<Rows> {
  const { changes: _changes, idempotency_keys: _keys, ...tables } = JSON.parse(await dumpPerson(userId)) as Rows;
  const isGone = (id: unknown) => tables["roadmaps"]?.some((row) => row["id"] === id && row["status"] === "deleted");
  const goneSteps = new Set(tables["milestones"]?.filter((row) => isGone(row["roadmap_id"])).map((row) => row["id"]));
  const isVisible = (table: string, row: Record<string, unknown>) =>
    table === "skill_claims" ||
    !(isGone(row["id"]) || isGone(row["roadmap_id"]) || goneSteps.has(row["id"]) || goneSteps.has(row["milestone_id"]));
  const withoutCounters = (row: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !counters.includes(column)));
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      rows.filter((row) => isVisible(table, row)).map(withoutCounters),
    ]),
  );
}
