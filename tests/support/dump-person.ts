import { superuser } from "./superuser";

/** Every table with the column that says whose a row is; identity tables included. */
async function ownedTables(): Promise<{ table: string; column: string }[]> {
  const found = await superuser<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and column_name in ('user_id', 'adopted_by') order by table_name`;
  return [{ table: "users", column: "id" }, ...found];
}

/** All rows of one person in all tables, to the microsecond, in a fixed order: equal texts mean that nothing changed. */
export async function dumpPerson(userId: string): Promise<string> {
  const dump: Record<string, unknown> = {};
  for (const { table, column } of await ownedTables()) {
    const [row] = await superuser<{ rows: string }[]>`
      select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]')::text as rows
      from ${superuser(table)} t where t.${superuser(column)} = ${userId}`;
    dump[table] = JSON.parse(row?.rows ?? "[]");
  }
  return JSON.stringify(dump, null, 1);
}

/** How many rows a person has, by table; tables without one are left out. */
export async function countRows(userId: string): Promise<Record<string, number>> {
  const dump = JSON.parse(await dumpPerson(userId)) as Record<string, unknown[]>;
  return Object.fromEntries(
    Object.entries(dump)
      .map(([table, rows]) => [table, rows.length] as const)
      .filter(([, count]) => count > 0),
  );
}
