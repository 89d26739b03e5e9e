import { superuser } from "./superuser";

/** Makes every later write of this kind to `table` fail in this file's database; the answer mends it. */
export async function breakTable(table: string, event: "insert" | "update" | "delete"): Promise<() => Promise<void>> {
  await superuser`
    create or replace function fail() returns trigger language plpgsql as $$ begin raise exception 'injected fault'; end $$`;
  await superuser.unsafe(`create trigger fault before ${event} on ${table} for each row execute function fail()`);
  return async () => {
    await superuser`drop trigger fault on ${superuser(table)}`;
  };
}
