import postgres from "postgres";
import { RefusalError } from "./refusal";

const reasons: Record<string, string> = {
  ECONNREFUSED: "nothing answers there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its host name cannot be looked up now",
  CONNECT_TIMEOUT: "it does not answer",
  "28P01": "it refuses the name or the password",
  "28000": "it does not let this role in",
  "3D000": "it has no such database",
  "57P03": "it is starting or stopping",
  "53300": "it has no connection left",
};

function withoutPassword(url: string): string {
  const { hostname, port, pathname, username } = new URL(url);
  return `${username}@${hostname}:${port || "5432"}${pathname}`;
}

function explain(error: unknown, url: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasons[code];
  if (reason === undefined) return error;
  return new RefusalError(`The database ${withoutPassword(url)} cannot be used: ${reason}.`, { cause: error });
}

/**
 * Runs `work` on one connection of its own to `url`, and closes it. A database that cannot be reached, or that refuses
 * the sign-in, becomes a RefusalError that names it without its password.
 */
export async function withConnection<Result>(
  url: string,
  work: (sql: postgres.Sql) => Promise<Result>,
): Promise<Result> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    await sql`select 1`.catch((error: unknown) => {
      throw explain(error, url);
    });
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
