import type { Sql } from "postgres";

/** From now on every table and sequence that this role makes in the public schema can be used by the app role. */
export async function grantRightsAhead(sql: Sql, appRole: string): Promise<void> {
  const app = sql(appRole);
  await sql`grant usage on schema public to ${app}`;
  await sql`alter default privileges in schema public grant select, insert, update, delete on tables to ${app}`;
  await sql`alter default privileges in schema public grant usage on sequences to ${app}`;
}

/**
 * Grants the app role its rights on tables and sequences that were made before it was known (an earlier app role, a
 * restored backup). A table on which it holds any right is left alone, so a migration may take single rights away.
 */
export async function grantMissingRights(sql: Sql, appRole: string): Promise<void> {
  const app = sql(appRole);
  const relations = await sql<{ name: string; kind: string }[]>`
    select c.relname as name, c.relkind as kind from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'S')
      and pg_has_role(c.relowner, 'usage')
      and not exists (select from aclexplode(c.relacl) a where a.grantee = (select oid from pg_roles where rolname = ${appRole}))`;
  for (const { name, kind } of relations) {
    if (kind === "S") await sql`grant usage on sequence public.${sql(name)} to ${app}`;
    else await sql`grant select, insert, update, delete on public.${sql(name)} to ${app}`;
  }
}

/** The app role has no business in the list of migrations. */
export async function hideMigrations(sql: Sql, appRole: string): Promise<void> {
  await sql`revoke all on schema drizzle from public, ${sql(appRole)}`;
  await sql`revoke all on all tables in schema drizzle from public, ${sql(appRole)}`;
}
