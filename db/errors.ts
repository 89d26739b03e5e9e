/** The row is not there, or not this person's: the two are told apart nowhere. Ends as a 404. */
export class NotFoundError extends Error {
  override readonly name = "NotFoundError";
}

/** Somebody, perhaps the same person in another tab, changed the row meanwhile. `current` is what it holds now. */
export class ConflictError extends Error {
  override readonly name = "ConflictError";
  constructor(readonly current: unknown = null) {
    super("the row has another version than expected");
  }
}

/** Every connection stayed busy for the whole waiting time. Nothing was done; trying again later is safe. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}

/** An idempotency key came back with another input. Nothing was done. */
export class KeyReusedError extends Error {
  override readonly name = "KeyReusedError";
}

/** The connection of a transaction was lost; unless it happened at commit, nothing of it was kept. */
export class LeaseLostError extends Error {
  override readonly name = "LeaseLostError";
}

/** The SQLSTATE of a driver error, also when Drizzle wrapped it; null for anything else. */
export function sqlState(error: unknown): string | null {
  return serverError(error)?.code ?? null;
}

/** Whether a statement failed because a text that should be a uuid is none, in whatever language the server speaks. */
export function isMalformedId(error: unknown): boolean {
  return serverError(error)?.routine === "string_to_uuid";
}

/** A statement that the server refused, without the values it was sent: those may be secret and must reach no log. */
export class StatementError extends Error {
  override readonly name = "StatementError";
  constructor(
    readonly code: string,
    readonly routine: string,
    at: string | undefined,
  ) {
    super(`the database refused a statement (${code})`);
    if (at) this.stack = `${this.name}: ${this.message}\n${at}`;
  }
}

/**
 * What may leave the data layer: a server's refusal becomes a StatementError, or BusyError when a lock or a statement
 * took too long; every other error passes as it is.
 */
export function withoutParameters(error: unknown): unknown {
  const refused = serverError(error);
  if (!refused)
    return error instanceof Error && "params" in error ? new LeaseLostError("a statement did not arrive") : error;
  if (["55P03", "57014"].includes(refused.code)) return new BusyError("a lock or a statement took too long");
  const frames = (error as Error).stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return new StatementError(refused.code, refused.routine ?? "", frames?.join("\n"));
}

type ServerError = Error & { code: string; routine?: string };

function serverError(error: unknown): ServerError | null {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    if ("code" in e && typeof e.code === "string" && /^[0-9A-Z]{5}$/.test(e.code)) return e as ServerError;
  }
  return null;
}
