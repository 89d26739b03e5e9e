import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describeProcess, isOnDuty, readProcessCard } from "../process/process-card.mjs";
import { isRunning } from "../process/read-process.mjs";

/** Whether the database's watchdog runs; a cheap look, which does not rule out a stranger with its number. */
export function hasWatchdog(cluster) {
  return isRunning(readProcessCard(cluster.watchdog)?.pid);
}

/** Starts the database's watchdog unless it runs. The caller holds the cluster's lock. */
export function keepWatchdog(cluster) {
  if (isOnDuty(readProcessCard(cluster.watchdog))) return;
  const program = path.join(import.meta.dirname, "watchdog.mjs");
  const watchdog = spawn(process.execPath, [program, cluster.dataRoot], {
    cwd: "/",
    detached: true,
    stdio: "ignore",
    env: { PATH: process.env.PATH },
  });
  watchdog.unref();
  fs.writeFileSync(cluster.watchdog, describeProcess(watchdog.pid), { mode: 0o600 });
}

/** Ends the watchdog of a database that has been stopped. The caller holds the cluster's lock. */
export function dismissWatchdog(cluster) {
  const card = readProcessCard(cluster.watchdog);
  fs.rmSync(cluster.watchdog, { force: true });
  if (isOnDuty(card) && card.pid !== process.pid) process.kill(card.pid, "SIGTERM");
}
