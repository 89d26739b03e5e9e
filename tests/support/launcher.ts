import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach } from "vitest";
import { describeCluster } from "@/scripts/postgres/describe-cluster.mjs";
import { findPostmaster, stopPostmaster } from "@/scripts/postgres/postmaster.mjs";
import { readProcessCard } from "@/scripts/process/process-card.mjs";
import { isRunning } from "@/scripts/process/read-process.mjs";

export type Holder = { process: ChildProcess; how: string; port: number; superuserUrl: string };
export type Ending = { code: number | null; output: string };

const folders: string[] = [];
const processes: ChildProcess[] = [];

/** A data root of its own, which is cleared away after the test with whatever still runs in it. */
export function makeFolder(): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "waymark-launcher-")));
  fs.chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
}

function spawnHolder(dataRoot: string): ChildProcess {
  const program = path.join(import.meta.dirname, "hold-database.mjs");
  const holder = spawn(process.execPath, [program, dataRoot], { stdio: ["ignore", "pipe", "pipe"] });
  processes.push(holder);
  return holder;
}

/** Starts a process that keeps the database of `dataRoot`; resolves once it has it, rejects with what it said instead. */
export async function holdDatabase(dataRoot: string): Promise<Holder> {
  const holder = spawnHolder(dataRoot);
  const ending = untilEnd(holder);
  const card = await Promise.race([untilCard(holder), ending.then(({ output }) => Promise.reject(new Error(output)))]);
  return { process: holder, ...card };
}

/** Starts the same process where it is expected to refuse, and returns its exit code and words. */
export function holdInVain(dataRoot: string): Promise<Ending> {
  return untilEnd(spawnHolder(dataRoot));
}

/** The line that says where the database is; others may come before it, about what it has to wait for. */
async function untilCard(child: ChildProcess): Promise<Omit<Holder, "process">> {
  let output = "";
  for (;;) {
    const [chunk] = (await once(child.stdout as NodeJS.EventEmitter, "data")) as [Buffer];
    output += chunk.toString();
    const card = output.split("\n").find((line) => line.startsWith("{") && line.endsWith("}"));
    if (card) return JSON.parse(card) as Omit<Holder, "process">;
  }
}

async function untilEnd(child: ChildProcess): Promise<Ending> {
  let output = "";
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output };
}

/** Sends the signal and waits until the process has ended. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

/** Resolves once `condition` holds; rejects when it does not within `limitMs`. */
export async function until(what: string, limitMs: number, condition: () => boolean): Promise<void> {
  const deadline = performance.now() + limitMs;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`not within ${limitMs} ms: ${what}`);
    await sleep(50);
  }
}

/** The pid of the database server that runs on this data root, or null. */
export function findServer(dataRoot: string): number | null {
  return findPostmaster(describeCluster(dataRoot))?.pid ?? null;
}

/** The pid of the watchdog of this data root, or null. */
export function findWatchdog(dataRoot: string): number | null {
  const pid: unknown = readProcessCard(describeCluster(dataRoot).watchdog)?.pid;
  return typeof pid === "number" && isRunning(pid) ? pid : null;
}

afterEach(async () => {
  for (const child of processes.splice(0)) await end(child, "SIGKILL");
  for (const folder of folders.splice(0)) {
    const watchdog = findWatchdog(folder);
    if (watchdog !== null) process.kill(watchdog, "SIGKILL");
    await stopPostmaster(describeCluster(folder));
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
