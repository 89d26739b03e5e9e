import type { Sql } from "postgres";
import { RefusalError } from "./refusal";

const oldestMajor = 15;
const newestMajor = 18;

/** Throws RefusalError unless the server is PostgreSQL 15 to 18. */
export async function checkServerVersion(sql: Sql): Promise<void> {
  const [row] = await sql<{ number: number }[]>`select current_setting('server_version_num')::int as number`;
  const major = Math.floor((row?.number ?? 0) / 10_000);
  if (major < oldestMajor || major > newestMajor)
    throw new RefusalError(`Waymark runs on PostgreSQL ${oldestMajor} to ${newestMajor}, and this server is ${major}.`);
}

/** Throws RefusalError if the role that is signed in is one whom row-level security does not bind. Returns its name. */
export async function checkAppRole(sql: Sql): Promise<string> {
  const [role] = await sql<{ name: string; unbound: boolean }[]>`
    select rolname as name, rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user`;
  if (!role || role.unbound)
    throw new RefusalError(
      `The role ${role?.name ?? "in DATABASE_URL"} is a superuser or has BYPASSRLS, so nothing would keep people's rows apart: name an ordinary role in DATABASE_URL.`,
    );
  return role.name;
}
