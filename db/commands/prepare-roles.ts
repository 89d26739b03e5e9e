import type { Sql } from "postgres";
import { withConnection } from "./with-connection";

/** Any fixed number: two starts at once must not change one role at the same time. */
const lockKey = 7_246_252;

type Login = { role: string; password: string; database: string };

function readLogin(url: string): Login {
  const { username, password, pathname } = new URL(url);
  return { role: decodeURIComponent(username), password: decodeURIComponent(password), database: pathname.slice(1) };
}

/** Role and database statements take no parameters, so the server itself quotes what goes into them. */
async function execute(sql: Sql, template: string, ...values: string[]): Promise<void> {
  const [row] = await sql<{ statement: string }[]>`select format(${template}, variadic ${values}::text[]) as statement`;
  await sql.unsafe(row?.statement ?? "");
}

async function makeRole(sql: Sql, login: Login): Promise<void> {
  const known = await sql`select from pg_roles where rolname = ${login.role}`;
  if (known.length === 0) await execute(sql, "create role %I", login.role);
  const rights = "login nosuperuser nobypassrls nocreatedb nocreaterole noreplication";
  await execute(sql, `alter role %I with ${rights} password %L`, login.role, login.password);
}

async function limitPatience(sql: Sql, role: string): Promise<void> {
  await execute(sql, "alter role %I set statement_timeout = '5s'", role);
  await execute(sql, "alter role %I set lock_timeout = '2s'", role);
  await execute(sql, "alter role %I set idle_in_transaction_session_timeout = '15s'", role);
}

async function makeDatabase(sql: Sql, owner: Login, app: Login): Promise<void> {
  const known = await sql`select from pg_database where datname = ${owner.database}`;
  if (known.length === 0) await execute(sql, "create database %I owner %I", owner.database, owner.role);
  await execute(sql, "revoke all on database %I from public", owner.database);
  await execute(sql, "grant connect on database %I to %I", owner.database, app.role);
}

/**
 * Makes the database of `ownerUrl` and the two roles Waymark uses it through, as a superuser: an owner of the database
 * and its public schema, and an app role that owns nothing, cannot bypass row-level security and has short timeouts.
 * What is there already is kept; passwords become those of the URLs. Safe to repeat, and from two processes at once.
 */
export async function prepareRoles(urls: { superuserUrl: string; ownerUrl: string; appUrl: string }): Promise<void> {
  const owner = readLogin(urls.ownerUrl);
  const app = readLogin(urls.appUrl);
  await withConnection(urls.superuserUrl, async (sql) => {
    await sql`select pg_advisory_lock(${lockKey})`;
    await makeRole(sql, owner);
    await makeRole(sql, app);
    await limitPatience(sql, app.role);
    await makeDatabase(sql, owner, app);
  });
  const inside = new URL(urls.superuserUrl);
  inside.pathname = `/${owner.database}`;
  await withConnection(inside.href, (sql) => execute(sql, "alter schema public owner to %I", owner.role));
}
