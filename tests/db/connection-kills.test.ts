import { expect, it } from "vitest";
import { leases } from "@/db/client";
import { changeAs, readAs } from "@/db/transaction";
import { checkJournal } from "../support/kill-run/check-journal";
import { checkSurvival, killSeconds } from "../support/kill-run/check-survival";
import { startKilling } from "../support/kill-run/faults";
import { countOutcomes } from "../support/kill-run/journal";
import { openNaiveTransactions } from "../support/kill-run/naive-transactions";
import { runWriters } from "../support/kill-run/run-writers";
import { strandTransaction } from "../support/kill-run/strand-transaction";
import { takeUncaught } from "../support/kill-run/take-uncaught";

const timeout = killSeconds * 1000 + 40_000;

it(
  "[FI-06] terminated backends: nothing in a stranger's name, nothing half, nothing acknowledged lost",
  { timeout },
  () => checkSurvival("terminated backends", startKilling),
);

it("[FI-06] a function whose connection died cannot go on in the transaction of whoever waited", async () => {
  const others = await Promise.all(Array.from({ length: 9 }, () => leases().acquire()));
  expect(await strandTransaction({ changeAs, readAs })).toEqual({ first: "refused", strangersRows: 0 });
  for (const lease of others) leases().release(lease, false);
});

// The planted defect, on demand: the same checker must see what the bare driver does. It wedges soon, so it starts afresh.
it.runIf(process.env["WAYMARK_NAIVE_POOL"])("the checker reports a naive pool", { timeout: 120_000 }, async () => {
  let uncaught = 0;
  const restore = takeUncaught(() => {
    process.on("uncaughtException", () => (uncaught += 1));
    process.on("unhandledRejection", () => (uncaught += 1));
  });
  const url = process.env["DATABASE_URL"] ?? "";
  const stranded = await strandTransaction(openNaiveTransactions(url, 1));
  const total: Record<string, number> = {};
  const add = (counts: Record<string, number>) => {
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
  };
  for (let round = 0; round < 12; round += 1) {
    const naive = openNaiveTransactions(url);
    const { journal } = await runWriters(naive, 3, startKilling, 1_000);
    add({ writes: journal.attempts.length, ...countOutcomes(journal), ...(await checkJournal(journal)).violations });
  }
  restore();
  console.log("naive pool, 12 rounds of 3 s", { stranded, ...total, uncaught });
  expect(stranded.strangersRows).toBe(1);
  expect(total["halfWritten"]).toBeGreaterThan(0);
  expect(total["hung"]).toBeGreaterThan(0);
});
