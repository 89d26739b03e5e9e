import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { identifyProcess, readCommandLine } from "../process/read-process.mjs";

const fastShutdown = "SIGINT";
const immediateShutdown = "SIGQUIT";
const patienceMs = 10_000;

/** What PostgreSQL wrote into postmaster.pid; null when it is not there. Lines not written yet read as empty. */
export function readPostmasterFile(cluster) {
  try {
    const lines = fs.readFileSync(path.join(cluster.data, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3] ?? 0), status: (lines[7] ?? "").trim() };
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

/** Whether `pid` is a PostgreSQL server of this very data folder, and not a stranger that got a dead server's number. */
export function isPostmaster(cluster, pid) {
  if (identifyProcess(pid) === null) return false;
  const command = readCommandLine(pid);
  return command.includes("postgres") && command.includes(`-D ${cluster.data} `);
}

/** The server that runs on this data folder now, whoever started it; null when none does. */
export function findPostmaster(cluster) {
  const file = readPostmasterFile(cluster);
  return file !== null && isPostmaster(cluster, file.pid) ? file : null;
}

/**
 * A kill or a full disk at the wrong moment leaves postmaster.pid empty, which PostgreSQL takes for a server that is
 * just starting, for ever. An empty file names nobody, so it goes; a server that was just starting gets a second.
 */
export async function clearEmptyPostmasterFile(cluster) {
  const file = path.join(cluster.data, "postmaster.pid");
  const isEmpty = () => fs.statSync(file, { throwIfNoEntry: false })?.size === 0;
  if (!isEmpty()) return;
  await sleep(1000);
  if (isEmpty()) fs.rmSync(file);
}

async function waitUntilGone(cluster, pid) {
  const deadline = performance.now() + patienceMs;
  while (isPostmaster(cluster, pid) && performance.now() < deadline) await sleep(20);
  return !isPostmaster(cluster, pid);
}

/**
 * Stops the server of this data folder, if one runs, and waits until it is gone. A checkpoint that takes too long is
 * cut short: PostgreSQL then recovers from its log at the next start, and loses nothing that was acknowledged.
 */
export async function stopPostmaster(cluster) {
  const running = findPostmaster(cluster);
  if (running === null) return;
  for (const signal of [fastShutdown, immediateShutdown]) {
    try {
      process.kill(running.pid, signal);
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
    if (await waitUntilGone(cluster, running.pid)) return;
  }
}
