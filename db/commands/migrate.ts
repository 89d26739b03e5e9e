import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type { Sql } from "postgres";
import { checkAppRole, checkServerVersion } from "./check-server";
import { grantMissingRights, grantRightsAhead, hideMigrations } from "./grant-rights";
import { prepareRoles } from "./prepare-roles";
import { RefusalError } from "./refusal";
import { withConnection } from "./with-connection";

/** Any fixed number: drizzle's migrator takes no lock, and two starting servers must not migrate at the same time. */
const lockKey = 7_246_251;

const projectFolder = path.resolve(import.meta.dirname, "../../drizzle");

type Urls = { ownerUrl: string; appUrl: string; migrationsFolder?: string };

async function refuseNewerDatabase(sql: Sql, migrationsFolder: string): Promise<void> {
  const [applied] = await sql<{ at: string | null }[]>`select max(created_at) as at from drizzle.__drizzle_migrations`;
  const newest = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
  if (Number(applied?.at ?? 0) > newest)
    throw new RefusalError(
      "The database was migrated by a newer version of Waymark: start that version, or restore an older backup.",
    );
}

async function migrateAsOwner(sql: Sql, appRole: string, migrationsFolder: string): Promise<void> {
  await checkServerVersion(sql);
  await sql`select pg_advisory_lock(${lockKey})`;
  const [owner] = await sql<{ name: string }[]>`select current_user as name`;
  const hasTwoRoles = owner?.name !== appRole;
  if (hasTwoRoles) await grantRightsAhead(sql, appRole);
  await migrate(drizzle({ client: sql }), { migrationsFolder });
  await refuseNewerDatabase(sql, migrationsFolder);
  if (!hasTwoRoles) return;
  await grantMissingRights(sql, appRole);
  await hideMigrations(sql, appRole);
}

/**
 * Brings the database of `ownerUrl` to the newest migration, one process at a time, and lets the role of `appUrl` read
 * and write what the owner made. Throws RefusalError, before any change, when that role is a superuser or bypasses
 * row-level security or the server is not PostgreSQL 15 to 18; and when the database is newer than the migrations.
 */
export async function migrateDatabase({ ownerUrl, appUrl, migrationsFolder = projectFolder }: Urls): Promise<void> {
  const appRole = await withConnection(appUrl, checkAppRole);
  await withConnection(ownerUrl, (sql) => migrateAsOwner(sql, appRole, migrationsFolder));
}

/** The launcher alone knows a superuser, the one of the embedded database, and lets it make the two roles first. */
async function migrateFromEnvironment(): Promise<void> {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL, DATABASE_SUPERUSER_URL: superuserUrl } = process.env;
  if (!appUrl) throw new RefusalError("Set DATABASE_URL to the PostgreSQL database that is to be migrated.");
  const ownerUrl = DATABASE_OWNER_URL || appUrl;
  if (superuserUrl) await prepareRoles({ superuserUrl, ownerUrl, appUrl });
  await migrateDatabase({ ownerUrl, appUrl });
}

if (process.argv[1] === import.meta.filename) {
  try {
    await migrateFromEnvironment();
  } catch (error) {
    console.error(error instanceof RefusalError ? error.message : error);
    process.exitCode = 1;
  }
}
