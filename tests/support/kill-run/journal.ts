import { randomUUID } from "node:crypto";
import type { Viewer } from "@/db/viewer";

/**
 * What the client of one transaction knows when it is over. "refused" is certain: it failed before its commit was sent.
 * "unknown" failed at the end, where the answer to a commit may have been lost. "hung" never came to an end.
 */
export type Outcome = "acked" | "refused" | "unknown" | "hung";

/** One attempt to write a marked set of rows. */
export type Attempt = { marker: string; viewer: Viewer; hasReachedEnd: boolean; outcome: Outcome };

export type Journal = {
  run: string;
  attempts: Attempt[];
  begin: (viewer: Viewer) => Attempt;
  /** Reads done, and rows of other people that they showed. */
  reads: { done: number; failed: number; foreignRows: number };
};

/** An empty journal. */
export function openJournal(): Journal {
  const attempts: Attempt[] = [];
  const run = randomUUID();
  return {
    run,
    attempts,
    reads: { done: 0, failed: 0, foreignRows: 0 },
    begin(viewer) {
      const attempt: Attempt = { marker: `${run}/${attempts.length}`, viewer, hasReachedEnd: false, outcome: "hung" };
      attempts.push(attempt);
      return attempt;
    },
  };
}

/** How many attempts ended in which way. */
export function countOutcomes({ attempts }: Journal): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { acked: 0, refused: 0, unknown: 0, hung: 0 };
  for (const { outcome } of attempts) counts[outcome] += 1;
  return counts;
}
