import { and, eq, lt, sql } from "drizzle-orm";
import { invariant } from "@/lib/core/invariant";
import { leases } from "./client";
import { isMalformedId, KeyReusedError, LeaseLostError, NotFoundError, withoutParameters } from "./errors";
import type { Db } from "./lease";
import { idempotencyKeys } from "./schema/journal";
import type { Viewer } from "./viewer";

/** A transaction that runs as one person: row-level security lets it see and write that person's rows alone. */
export type PrivateTx = { db: Db; viewer: Viewer };
/** A transaction before anybody is known: identity tables only, private tables show it nothing. */
export type OpenTx = { db: Db };

/** The key a form was rendered with, and a hash of what it sent (secrets left out). */
export type Once = { key: string; inputHash: string };

/** Past this a transaction is given up with its connection: a database that hangs must not hold requests. */
const deadlineMs = 12_000;

/** Set for every transaction, so that they hold on any server and through any pooler. In milliseconds. */
const timeouts = { statement_timeout: 5_000, lock_timeout: 2_000, idle_in_transaction_session_timeout: 15_000 };
const limit = Object.entries(timeouts).map(([name, ms]) => `set_config('${name}', '${ms}', true)`);

async function inTransaction<Value>(run: (db: Db) => Promise<Value>): Promise<Value> {
  const pool = leases();
  const lease = await pool.acquire();
  const handle = openHandle(lease.db);
  const deadline = setTimeout(lease.end, deadlineMs);
  let isBroken = true;
  try {
    await lease.run("begin");
    await lease.run(`select ${limit.join(", ")}`);
    const value = await run(handle.db);
    handle.close();
    const done = await lease.run("commit");
    isBroken = false;
    // A statement failed and the verb went on: the server rolls back and reports no error.
    invariant(done === "COMMIT", "a transaction with a failed statement was to be committed");
    return value;
  } catch (error) {
    // The first error is the one that matters; a connection that cannot roll back is thrown away.
    await lease.run("rollback").then(
      () => {
        isBroken = false;
      },
      () => {},
    );
    throw withoutParameters(error);
  } finally {
    handle.close();
    clearTimeout(deadline);
    pool.release(lease, isBroken);
  }
}

/** The database for one transaction: once that is over, a forgotten `await` gets an error and not somebody else's turn. */
function openHandle(db: Db): { db: Db; close: () => void } {
  let isOver = false;
  const guarded = new Proxy(db, {
    get(target, name) {
      if (isOver) throw new LeaseLostError("the transaction is over");
      return Reflect.get(target, name, target);
    },
  });
  return {
    db: guarded,
    close: () => {
      isOver = true;
    },
  };
}

/** Makes the rest of the transaction run as this person. Local to the transaction, so no later one inherits it. */
export async function actAs(db: Db, userId: string): Promise<void> {
  await db.execute(sql`select set_config('app.user_id', ${userId}, true)`);
}

/**
 * Runs reads as `viewer` in one transaction. A verb given the transaction must not open another. An id of another shape
 * than the table's names no row: NotFoundError.
 */
export async function readAs<Value>(viewer: Viewer, run: (tx: PrivateTx) => Promise<Value>): Promise<Value> {
  try {
    return await inTransaction(async (db) => {
      await actAs(db, viewer.userId);
      return run({ db, viewer });
    });
  } catch (error) {
    throw isMalformedId(error) ? new NotFoundError("no row has such an id", { cause: error }) : error;
  }
}

/** Runs work on identity tables in one transaction, as nobody. */
export function openTransaction<Value>(run: (tx: OpenTx) => Promise<Value>): Promise<Value> {
  return inTransaction((db) => run({ db }));
}

/**
 * Runs a change as `viewer` once per idempotency key: the first answer is kept in the same commit, and a repeat gets
 * that answer without doing the work again. An answer `{ ok: false }` is rolled back whole and not kept. Throws
 * KeyReusedError when the key came with another input. The answer must survive JSON.
 */
export async function changeAs<Answer extends { ok: boolean }>(
  viewer: Viewer,
  once: Once,
  run: (tx: PrivateTx) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await readAs(viewer, async (tx) => {
      const earlier = await claimKey<Answer>(tx, once);
      if (earlier) return earlier;
      const answer = await run(tx);
      if (!answer.ok) throw new Refusal(answer);
      await tx.db
        .update(idempotencyKeys)
        .set({ answer })
        .where(and(eq(idempotencyKeys.userId, viewer.userId), eq(idempotencyKeys.key, once.key)));
      return answer;
    });
  } catch (error) {
    if (error instanceof Refusal) return error.answer as Answer;
    throw error;
  }
}

class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(readonly answer: unknown) {
    super("the domain said no");
  }
}

async function claimKey<Answer>({ db, viewer }: PrivateTx, once: Once): Promise<Answer | null> {
  const own = eq(idempotencyKeys.userId, viewer.userId);
  await db.delete(idempotencyKeys).where(and(own, lt(idempotencyKeys.createdAt, sql`now() - interval '24 hours'`)));
  const claimed = await db
    .insert(idempotencyKeys)
    .values({ userId: viewer.userId, key: once.key, inputHash: once.inputHash })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (claimed.length > 0) return null;
  const [kept] = await db
    .select({ inputHash: idempotencyKeys.inputHash, answer: idempotencyKeys.answer })
    .from(idempotencyKeys)
    .where(and(own, eq(idempotencyKeys.key, once.key)));
  if (!kept || kept.inputHash !== once.inputHash) throw new KeyReusedError("another input came with this key");
  return kept.answer as Answer;
}
