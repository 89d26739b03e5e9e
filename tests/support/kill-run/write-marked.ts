import { setTimeout as wait } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { recordChange } from "@/db/progress/record-change";
import type { changeAs, PrivateTx, readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { Attempt } from "./journal";

/** What the verbs run on; a checker that only ever saw the good one would prove nothing. */
export type Transactions = { changeAs: typeof changeAs; readAs: typeof readAs };
export type Fate = "commit" | "refuse" | "throw";

/**
 * Leaves room for a fault between two statements. The long ones outlast the driver's reconnecting: then a bare pool
 * runs the next statement in a stranger's transaction.
 */
const pause = () => wait(Math.random() * (Math.random() < 0.3 ? 60 : 4));

/** A row whose owner is whoever the transaction runs as: a statement in a stranger's transaction leaves a trace. */
export const insertClaim = ({ db }: PrivateTx, skillId: string) =>
  db.execute(sql`
    insert into skill_claims (user_id, skill_id, level, basis, claimed_on)
    values (nullif(current_setting('app.user_id', true), '')::uuid, ${skillId}, 1, 'import', now())`);

/** A verb of three writes and an idempotency key that must appear together or not at all. */
export function writeMarked(through: Transactions, attempt: Attempt, fate: Fate): Promise<{ ok: boolean }> {
  const { marker, viewer } = attempt;
  return through.changeAs(viewer, { key: marker, inputHash: marker }, async (tx) => {
    const after = { marker };
    await recordChange(tx, { kind: "skill-claimed", roadmapId: null, milestoneId: null, before: null, after });
    await pause();
    await insertClaim(tx, `${marker}:first`);
    await pause();
    await insertClaim(tx, `${marker}:last`);
    await pause();
    if (fate === "throw") throw new Error("a bug after the writes");
    if (fate === "refuse") return { ok: false };
    attempt.hasReachedEnd = true;
    return { ok: true };
  });
}

/** How many rows of other people a read without any where clause shows. */
export function countForeignRows(through: Transactions, viewer: Viewer): Promise<number> {
  return through.readAs(viewer, async ({ db }) => {
    await pause();
    const [row] = await db.execute<{ foreign: number }>(
      sql`select count(*)::int as foreign from skill_claims where user_id is distinct from ${viewer.userId}`,
    );
    return row?.foreign ?? 0;
  });
}
