import { superuser } from "../superuser";
import type { Attempt, Journal } from "./journal";

/** What must never happen; each is a number of attempts, wrongUser and stray of rows. */
export type Violations = {
  wrongUser: number;
  foreignReads: number;
  halfWritten: number;
  split: number;
  acknowledgedLost: number;
  refusedPresent: number;
  hung: number;
  stray: number;
};

type Trace = { marker: string; part: string; owner: string; transaction: string };

async function readTraces(run: string): Promise<Map<string, Trace[]>> {
  const rows = await superuser<Trace[]>`
    select split_part(skill_id, ':', 1) as marker, skill_id as part, user_id as owner, xmin::text as transaction
    from skill_claims where skill_id like ${`${run}/%`}
    union all
    select after->>'marker', 'change', user_id, xmin::text from changes where after->>'marker' like ${`${run}/%`}
    union all
    select key, 'key', user_id, xmin::text from idempotency_keys where answer is not null and key like ${`${run}/%`}`;
  const byMarker = new Map<string, Trace[]>();
  for (const row of rows) byMarker.set(row.marker, [...(byMarker.get(row.marker) ?? []), row]);
  return byMarker;
}

function isWhole({ marker }: Attempt, traces: readonly Trace[]): boolean {
  const parts = traces.map(({ part }) => part).toSorted();
  return parts.join() === ["change", "key", `${marker}:first`, `${marker}:last`].toSorted().join();
}

/** Compares what the clients know with what the database holds. `committed` counts the unknown ones that are there. */
export async function checkJournal({
  run,
  attempts,
  reads,
}: Journal): Promise<{ violations: Violations; committed: number }> {
  const traces = await readTraces(run);
  let committed = 0;
  const violations: Violations = {
    wrongUser: 0,
    foreignReads: reads.foreignRows,
    halfWritten: 0,
    split: 0,
    acknowledgedLost: 0,
    refusedPresent: 0,
    hung: 0,
    stray: 0,
  };
  for (const attempt of attempts) {
    const found = traces.get(attempt.marker) ?? [];
    traces.delete(attempt.marker);
    const whole = isWhole(attempt, found);
    violations.wrongUser += found.filter(({ owner }) => owner !== attempt.viewer.userId).length;
    if (found.length > 0 && !whole) violations.halfWritten += 1;
    if (new Set(found.map(({ transaction }) => transaction)).size > 1) violations.split += 1;
    if (attempt.outcome === "acked" && !whole) violations.acknowledgedLost += 1;
    if (attempt.outcome === "refused" && found.length > 0) violations.refusedPresent += 1;
    if (attempt.outcome === "hung") violations.hung += 1;
    if (attempt.outcome === "unknown" && whole) committed += 1;
  }
  for (const left of traces.values()) violations.stray += left.length;
  return { violations, committed };
}

/** What a sound pool scores. */
export const none: Violations = {
  wrongUser: 0,
  foreignReads: 0,
  halfWritten: 0,
  split: 0,
  acknowledgedLost: 0,
  refusedPresent: 0,
  hung: 0,
  stray: 0,
};
