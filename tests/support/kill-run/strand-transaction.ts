import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { signal } from "../signal";
import { superuser } from "../superuser";
import { createViewer } from "../viewer";
import { insertClaim, type Transactions } from "./write-marked";

/** Long enough for a driver to reconnect and start whoever waits. */
const patienceMs = 400;

/**
 * The defect in slow motion, over transactions that share one connection: the first person's dies between two
 * statements, the second's waits for it, and the first's function goes on. Answers how the first ended, and the rows
 * that were kept under another name than their author's.
 */
export async function strandTransaction(through: Transactions): Promise<{ first: string; strangersRows: number }> {
  const [alice, bob] = [await createViewer(), await createViewer()];
  const [connected, bobInside, aliceTried] = [signal(), signal(), signal()];
  const text = randomUUID();
  let pid = 0;
  const first = through.readAs(alice, async (tx) => {
    const [row] = await tx.db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    pid = row?.pid ?? 0;
    connected.give();
    await Promise.race([bobInside.happened, wait(patienceMs)]);
    try {
      await Promise.race([
        insertClaim(tx, `${text}:alice`),
        wait(patienceMs).then(() => Promise.reject(new Error("hung"))),
      ]);
    } finally {
      aliceTried.give();
    }
  });
  await connected.happened;
  await superuser`select pg_terminate_backend(${pid})`;
  const second = through.readAs(bob, async (tx) => {
    bobInside.give();
    await Promise.race([aliceTried.happened, wait(2 * patienceMs)]);
    await insertClaim(tx, `${text}:bob`);
  });
  const end = (work: Promise<unknown>) => Promise.race([work.then(() => "kept"), wait(4 * patienceMs, "hung")]);
  const [firstEnded] = await Promise.all([end(first).catch(() => "refused"), end(second).catch(() => "refused")]);
  const [count] = await superuser<{ rows: number }[]>`
    select count(*)::int as rows from skill_claims
    where skill_id = ${`${text}:alice`} and user_id <> ${alice.userId} or skill_id = ${`${text}:bob`} and user_id <> ${bob.userId}`;
  return { first: firstEnded, strangersRows: count?.rows ?? -1 };
}
