import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describeProcess, isOnDuty, readProcessCard } from "./process-card.mjs";

const pollMs = 50;
const tellAfterMs = 3000;

/** A hard link appears whole or not at all, so a lock file is never seen half-written. */
function linkOnce(ticket, file) {
  try {
    fs.linkSync(ticket, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Removes a dead holder's lock. Two waiters may see the same dead holder, and the slower must not remove the lock that
 * the faster has taken since: so the removal itself is locked, under a name that belongs to that one holder.
 */
async function breakLock(file, holder) {
  await withLock(`${file}.${holder.token}`, "clearing a lock", () => {
    if (readProcessCard(file)?.token === holder.token) fs.unlinkSync(file);
  });
}

/** Those who were killed while they waited leave their tickets. One without a name in it is just being written. */
function sweepTickets(file) {
  const folder = path.dirname(file);
  for (const name of fs.readdirSync(folder).filter((entry) => entry.startsWith(`${path.basename(file)}.ticket-`))) {
    const card = readProcessCard(path.join(folder, name));
    if (card?.pid && !isOnDuty(card)) fs.rmSync(path.join(folder, name), { force: true });
  }
}

async function waitForTurn(ticket, file) {
  const startedAt = performance.now();
  let told = false;
  while (!linkOnce(ticket, file)) {
    const holder = readProcessCard(file);
    if (holder === null) continue;
    if (!isOnDuty(holder)) {
      await breakLock(file, holder);
      continue;
    }
    if (!told && performance.now() - startedAt > tellAfterMs) {
      console.log(`Waiting for process ${holder.pid}, which is ${holder.purpose}.`);
      told = true;
    }
    await sleep(pollMs);
  }
}

/**
 * Runs `work` while no other process runs work under the same lock file, and returns its result. Waits for as long as
 * the holder lives; a holder that was killed holds nothing. `purpose` completes "process 7, which is ...".
 */
export async function withLock(file, purpose, work) {
  const token = randomUUID();
  const ticket = `${file}.ticket-${token}`;
  fs.writeFileSync(ticket, describeProcess(process.pid, { token, purpose }), { mode: 0o600 });
  try {
    await waitForTurn(ticket, file);
  } finally {
    fs.rmSync(ticket, { force: true });
  }
  try {
    sweepTickets(file);
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}
