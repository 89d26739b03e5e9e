import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { describeProcess, isOnDuty, readProcessCard } from "../process/process-card.mjs";

/** Signs this process in as one that needs the database; returns the function that signs it out again. */
export function signIn(cluster) {
  fs.mkdirSync(cluster.users, { recursive: true, mode: 0o700 });
  const card = path.join(cluster.users, randomUUID());
  fs.writeFileSync(`${card}.draft`, describeProcess(process.pid), { mode: 0o600 });
  fs.renameSync(`${card}.draft`, card);
  return () => fs.rmSync(card, { force: true });
}

function listCards(cluster) {
  try {
    return fs.readdirSync(cluster.users).filter((name) => !name.endsWith(".draft"));
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

/** How many running processes need the database. Cards of processes that were killed are thrown away on the way. */
export function countUsers(cluster) {
  let count = 0;
  for (const name of listCards(cluster)) {
    const file = path.join(cluster.users, name);
    if (isOnDuty(readProcessCard(file))) count += 1;
    else fs.rmSync(file, { force: true });
  }
  return count;
}
