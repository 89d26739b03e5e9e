import { expect } from "vitest";
import { leases } from "@/db/client";
import { surviveDriverFaults } from "@/db/driver-fault";
import { changeAs, readAs } from "@/db/transaction";
import { checkJournal, none } from "./check-journal";
import { countOutcomes } from "./journal";
import { attemptWrite, runWriters } from "./run-writers";
import { takeUncaught } from "./take-uncaught";

/** How long the faults go on; a thorough run sets 60. */
export const killSeconds = Number(process.env["WAYMARK_KILL_SECONDS"] ?? 8);

async function expectWholePool(): Promise<void> {
  const all = await Promise.all(Array.from({ length: 10 }, () => leases().acquire()));
  await Promise.all(all.map((lease) => lease.run("select 1")));
  for (const lease of all) leases().release(lease, false);
  expect(leases().size()).toEqual({ open: 10, idle: 10, waiting: 0 });
}

/**
 * Writes through the very pool and functions that the verbs use while connections die, then compares every client's
 * knowledge with the database, repeats what stayed unknown under its own key, and expects the pool to be whole. An
 * uncaught error that is not the driver's known one ends the process, as it would end the server.
 */
export async function checkSurvival(name: string, startFaults: () => () => Promise<number>): Promise<void> {
  const through = { changeAs, readAs };
  let uncaught = 0;
  const restore = takeUncaught(() =>
    surviveDriverFaults((count) => {
      uncaught = count;
    }),
  );
  try {
    const { journal, faults } = await runWriters(through, killSeconds, startFaults);
    const { violations, committed } = await checkJournal(journal);
    const outcomes = countOutcomes(journal);
    console.log(
      `${name}: ${killSeconds} s, ${faults} connections lost, ${journal.attempts.length} writes (${Math.round(journal.attempts.length / killSeconds)}/s)`,
      { ...outcomes, unknownCommitted: committed, reads: journal.reads, driverFaults: uncaught, violations },
    );
    expect(violations).toEqual(none);
    expect(faults).toBeGreaterThan(killSeconds);
    expect(outcomes.acked).toBeGreaterThan(killSeconds * 5);
    // Without attempts that failed in the middle the faults hit nothing.
    expect(
      journal.attempts.filter(({ outcome, hasReachedEnd }) => outcome === "refused" && !hasReachedEnd).length,
    ).toBeGreaterThan(faults / 20);
    await expectWholePool();
    for (const attempt of journal.attempts.filter(({ outcome }) => outcome === "unknown")) {
      await attemptWrite(through, attempt, "commit");
      expect(attempt.outcome).toBe("acked");
    }
    expect((await checkJournal(journal)).violations).toEqual(none);
  } finally {
    restore();
  }
}
