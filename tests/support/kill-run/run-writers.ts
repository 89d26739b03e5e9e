import { setTimeout as wait } from "node:timers/promises";
import type { Viewer } from "@/db/viewer";
import { createViewer } from "../viewer";
import { type Attempt, type Journal, openJournal } from "./journal";
import { countForeignRows, type Fate, type Transactions, writeMarked } from "./write-marked";

const workers = 14;
const people = 5;
/** Longer than waiting for a lease, a lock and a statement together. */
const patience = 20_000;

function pick<Item>(items: readonly Item[]): Item {
  return items[Math.floor(Math.random() * items.length)] as Item;
}

/** Sends one marked write and notes how it ended; never throws. */
export async function attemptWrite(through: Transactions, attempt: Attempt, fate: Fate): Promise<void> {
  try {
    const { ok } = await writeMarked(through, attempt, fate);
    attempt.outcome = ok ? "acked" : "refused";
  } catch {
    attempt.outcome = attempt.hasReachedEnd ? "unknown" : "refused";
  }
}

async function read(through: Transactions, { reads }: Journal, viewer: Viewer): Promise<void> {
  try {
    reads.foreignRows += await countForeignRows(through, viewer);
    reads.done += 1;
  } catch {
    reads.failed += 1;
  }
}

/** Has many workers write and read as several people for `seconds` while `startFaults` does its worst. */
export async function runWriters(
  through: Transactions,
  seconds: number,
  startFaults: () => () => Promise<number>,
  patienceMs = patience,
): Promise<{ journal: Journal; faults: number }> {
  const viewers = await Promise.all(Array.from({ length: people }, createViewer));
  const journal = openJournal();
  const deadline = performance.now() + seconds * 1000;
  const work = async () => {
    while (performance.now() < deadline) {
      const viewer = pick(viewers);
      const fate = pick(["commit", "commit", "commit", "commit", "refuse", "throw"] as const);
      if (Math.random() < 0.2) await read(through, journal, viewer);
      else await attemptWrite(through, journal.begin(viewer), fate);
    }
  };
  const stopFaults = startFaults();
  const all = Promise.all(Array.from({ length: workers }, work));
  await wait(seconds * 1000);
  const faults = await stopFaults();
  await Promise.race([all, wait(patienceMs, null, { ref: false })]);
  return { journal, faults };
}
