import { randomUUID } from "node:crypto";
import postgres from "postgres";

/** Addresses of a database in the tests' cluster, by role. */
export type DatabaseUrls = { superuserUrl: string; ownerUrl: string; appUrl: string };

/** The migrated database that every test database is a copy of. Nothing may stay connected to it. */
export const templateName = "waymark_template";

function pointTo(url: string, database: string): string {
  const pointed = new URL(url);
  pointed.pathname = `/${database}`;
  return pointed.href;
}

/** Makes a fresh copy of the migrated template, with the rights that production has, and returns its addresses. */
export async function createDatabase(cluster: DatabaseUrls): Promise<DatabaseUrls> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const sql = postgres(cluster.superuserUrl, { max: 1 });
  try {
    const database = sql(name);
    const role = (url: string) => sql(new URL(url).username);
    await sql`create database ${database} template ${sql(templateName)} owner ${role(cluster.ownerUrl)}`;
    await sql`revoke all on database ${database} from public`;
    await sql`grant connect on database ${database} to ${role(cluster.appUrl)}`;
  } finally {
    await sql.end();
  }
  return {
    superuserUrl: pointTo(cluster.superuserUrl, name),
    ownerUrl: pointTo(cluster.ownerUrl, name),
    appUrl: pointTo(cluster.appUrl, name),
  };
}
