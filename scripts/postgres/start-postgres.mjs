import { setTimeout as sleep } from "node:timers/promises";
import { makeDataRoot } from "../data-root.mjs";
import { isRunning } from "../process/read-process.mjs";
import { withLock } from "../process/with-lock.mjs";
import { readOrMakeSecret } from "../secrets.mjs";
import { createDataFolder, inspectDataFolder, superuser } from "./create-data-folder.mjs";
import { describeCluster } from "./describe-cluster.mjs";
import { dismissWatchdog, hasWatchdog, keepWatchdog } from "./keep-watchdog.mjs";
import { launchPostmaster } from "./launch-postmaster.mjs";
import { locateBinaries } from "./locate-binaries.mjs";
import { findPostmaster, stopPostmaster } from "./postmaster.mjs";
import { countUsers, signIn } from "./users.mjs";

/** The database that Waymark lives in, and the two roles it is used through. */
export const databaseName = "waymark";
export const ownerRole = "waymark_owner";
export const appRole = "waymark_app";

async function findRunning(cluster) {
  for (;;) {
    const running = findPostmaster(cluster);
    if (running === null || running.status === "ready") return running;
    await sleep(50);
  }
}

function findOrLaunch(cluster, options) {
  return withLock(cluster.lock, "preparing the database", async () => {
    const binaries = locateBinaries();
    const exists = inspectDataFolder(cluster, binaries);
    keepWatchdog(cluster);
    const running = await findRunning(cluster);
    if (running) return { ...running, how: countUsers(cluster) > 1 ? "shared" : "adopted" };
    if (!exists) await createDataFolder(cluster, binaries);
    return { ...(await launchPostmaster(cluster, binaries, options)), how: exists ? "started" : "created" };
  });
}

function describeUrls(cluster, port) {
  const url = (role, secret, database) =>
    `postgres://${role}:${readOrMakeSecret(cluster.dataRoot, secret)}@127.0.0.1:${port}/${database}`;
  return {
    superuser: url(superuser, "superuser", "postgres"),
    owner: url(ownerRole, ownerRole, databaseName),
    app: url(appRole, appRole, databaseName),
  };
}

function leave(cluster, signOut) {
  return withLock(cluster.lock, "stopping the database", async () => {
    signOut();
    if (countUsers(cluster) > 0) return;
    await stopPostmaster(cluster);
    dismissWatchdog(cluster);
  });
}

/**
 * Finds the embedded database of `dataRoot` running, or starts it, making it first where there is none, and keeps it
 * for this process until `stop`. It ends with the last process that keeps it, or some six seconds after a SIGKILL of
 * that one. `revive` brings a server that died back on the same port. Throws PlainError for what a person can mend.
 *
 * @param {{ dataRoot: string, port?: number, settings?: Record<string, string> }} options settings are PostgreSQL's
 */
export async function startPostgres({ dataRoot, port = 0, settings = {} }) {
  const cluster = describeCluster(makeDataRoot(dataRoot));
  const signOut = signIn(cluster);
  let server;
  try {
    server = await findOrLaunch(cluster, { port, settings });
  } catch (error) {
    signOut();
    throw error;
  }
  return {
    how: server.how,
    port: server.port,
    urls: describeUrls(cluster, server.port),
    isAlive: () => isRunning(server.pid) && hasWatchdog(cluster),
    async revive() {
      server = await findOrLaunch(cluster, { port: server.port, settings });
    },
    stop: () => leave(cluster, signOut),
  };
}
