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
  "42501": "this role may not change it, so name its owner in DATABASE_OWNER_URL",
};

function withoutPassword(url: string): string {
  const { hostname, port, pathname, username } = new URL(url);
  return `${username}@${hostname}:${port || "5432"}${pathname}`;
}

/** Drizzle wraps what the driver throws, so the code may lie one cause below. */
function findReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? String(error.code) : "";
  return reasons[code] ?? findReason(error.cause);
}

/**
 * Runs `work` on one connection of its own to `url`, and closes it. A database that cannot be reached, that refuses the
 * sign-in or the work's rights becomes a RefusalError that names it without its password.
 */
export async function withConnection<Result>(
  url: string,
  work: (sql: postgres.Sql) => Promise<Result>,
): Promise<Result> {
  if (!/^postgres(?:ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new RefusalError("The address of a database looks like postgres://role:password@host:5432/name.");
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    return await work(sql);
  } catch (error) {
    const reason = findReason(error);
    if (reason === undefined) throw error;
    throw new RefusalError(`The database ${withoutPassword(url)} cannot be used: ${reason}.`, { cause: error });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
