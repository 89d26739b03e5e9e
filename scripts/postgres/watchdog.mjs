// Runs detached beside every embedded database (see keep-watchdog.mjs) and stops it when nobody is left who needs it:
// a launcher that was killed with SIGKILL cannot do that itself.
import { setTimeout as sleep } from "node:timers/promises";
import { withLock } from "../process/with-lock.mjs";
import { describeCluster } from "./describe-cluster.mjs";
import { dismissWatchdog } from "./keep-watchdog.mjs";
import { stopPostmaster } from "./postmaster.mjs";
import { countUsers } from "./users.mjs";

const pollMs = 1000;
/** Long enough for the next start to adopt the database instead of waiting for it to stop. */
const graceMs = 5000;

async function waitForLastUser(cluster) {
  for (let idleMs = 0; idleMs < graceMs; idleMs += pollMs) {
    if (countUsers(cluster) > 0) idleMs = -pollMs;
    await sleep(pollMs);
  }
}

/** Under the lock no start is half-way in: either it signed in and is counted, or it waits and finds no database. */
function stopIfUnused(cluster) {
  return withLock(cluster.lock, "stopping a database that nobody uses", async () => {
    if (countUsers(cluster) > 0) return false;
    await stopPostmaster(cluster);
    dismissWatchdog(cluster);
    return true;
  });
}

const cluster = describeCluster(process.argv[2]);
do await waitForLastUser(cluster);
while (!(await stopIfUnused(cluster)));
