import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Db } from "@/db/lease";
import { idempotencyKeys } from "@/db/schema/journal";
import { actAs, type PrivateTx } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { Transactions } from "./write-marked";

class Rollback extends Error {}

/** Transactions as everybody writes them first: the driver's own pool and Drizzle's own `transaction`. The planted defect. */
export function openNaiveTransactions(url: string, max = 10): Transactions {
  const client = postgres(url, { max, connection: { application_name: "waymark" }, onnotice: () => {} });
  const db = drizzle({ client });
  const readAs = <Value>(viewer: Viewer, run: (tx: PrivateTx) => Promise<Value>) =>
    db.transaction(async (tx) => {
      await actAs(tx as unknown as Db, viewer.userId);
      return run({ db: tx as unknown as Db, viewer });
    });
  const changeAs: Transactions["changeAs"] = async (viewer, once, run) => {
    let refusal = null;
    try {
      return await readAs(viewer, async (tx) => {
        const answer = await run(tx);
        if (!answer.ok) {
          refusal = answer;
          throw new Rollback();
        }
        await tx.db.insert(idempotencyKeys).values({ userId: viewer.userId, ...once, answer });
        return answer;
      });
    } catch (error) {
      if (error instanceof Rollback && refusal) return refusal;
      throw error;
    }
  };
  return { changeAs, readAs };
}
