import { spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { PlainError } from "../process/plain-error.mjs";
import { chooseRunner } from "./choose-runner.mjs";
import { explainFailure, isPassing } from "./explain-failure.mjs";
import { clearEmptyPostmasterFile, readPostmasterFile } from "./postmaster.mjs";

const attempts = 8;
const logLimitBytes = 5_000_000;

/** Loopback only, no socket file, and a log that holds no values of anybody's rows. */
const fixedSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "60",
  password_encryption: "scram-sha-256",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function openLog(cluster) {
  const size = fs.statSync(cluster.log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > logLimitBytes) fs.renameSync(cluster.log, `${cluster.log}.1`);
  return { descriptor: fs.openSync(cluster.log, "a", 0o600), start: size > logLimitBytes ? 0 : size };
}

function readComplaint(cluster, start) {
  return fs.readFileSync(cluster.log).subarray(start).toString("utf8");
}

/**
 * PostgreSQL takes a postmaster.pid for stale unless its process lives. The caller has checked that no server of this
 * folder does, so a live process of that number is a stranger; named as a "grandparent" it is not mistaken for one.
 * The file stays, with the shared memory key by which PostgreSQL still refuses a folder that any server has open.
 */
function describeEnvironment(cluster) {
  const stale = readPostmasterFile(cluster);
  return { PATH: process.env.PATH, LC_ALL: "C", ...(stale && { PG_GRANDPARENT_PID: String(stale.pid) }) };
}

function spawnPostmaster(cluster, binaries, port, settings, descriptor) {
  const flags = Object.entries({ ...fixedSettings, ...settings }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const runner = chooseRunner(cluster, binaries);
  const [command, args] = runner.wrap(binaries.postgres, ["-D", cluster.data, "-p", String(port), ...flags]);
  const postmaster = spawn(command, args, {
    ...runner.options,
    // A group of its own: Ctrl-C must reach the launcher alone, which stops the web server before its database.
    detached: true,
    stdio: ["ignore", descriptor, descriptor],
    env: describeEnvironment(cluster),
  });
  postmaster.unref();
  return postmaster;
}

/** Waits until the server accepts connections or has ended; recovery after a crash may take its time. */
async function waitUntilReady(cluster, postmaster) {
  let ended = false;
  const end = () => {
    ended = true;
  };
  postmaster.once("exit", end).once("error", end);
  for (let waitedMs = 0; !ended; waitedMs += 20) {
    const file = readPostmasterFile(cluster);
    if (file?.pid === postmaster.pid && file.status === "ready") return file;
    if (waitedMs === 5000) console.log("The database is still starting, probably repairing itself after a crash.");
    await sleep(20);
  }
  return null;
}

/**
 * Starts a server on the data folder and returns its pid and port once it accepts connections. The caller holds the
 * cluster's lock and has found no server there. With `port` 0 it takes a free one. Throws PlainError when it cannot.
 */
export async function launchPostmaster(cluster, binaries, { port, settings }) {
  await clearEmptyPostmasterFile(cluster);
  for (let attempt = 1; ; attempt += 1) {
    const log = openLog(cluster);
    const chosenPort = port || (await findFreePort());
    const postmaster = spawnPostmaster(cluster, binaries, chosenPort, settings, log.descriptor);
    fs.closeSync(log.descriptor);
    const running = await waitUntilReady(cluster, postmaster);
    if (running) return running;
    const complaint = readComplaint(cluster, log.start);
    if (attempt === attempts || !isPassing(complaint)) throw new PlainError(explainFailure(cluster, complaint));
    await sleep(100 * attempt);
  }
}
