import { spawnSync } from "node:child_process";
import fs from "node:fs";

const hasProc = fs.existsSync("/proc/self/stat");

function readProc(name) {
  try {
    return fs.readFileSync(`/proc/${name}`, "utf8");
  } catch {
    return "";
  }
}

/** Start times must read the same to every process, whatever language and time zone it runs in. */
function askPs(pid, ...columns) {
  const args = ["-ww", ...columns.flatMap((column) => ["-o", `${column}=`]), "-p", String(pid)];
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
  return spawnSync("ps", args, { encoding: "utf8", env }).stdout.trim();
}

function answersSignals(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

// The second field of stat is the program's name in brackets and may hold spaces; what follows it is counted from 3.
function readStat(pid) {
  return readProc(`${pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];
}

/** Whether a process has this number now. A zombie, which waits to be reaped and does nothing more, does not count. */
export function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0 || !answersSignals(pid)) return false;
  return !hasProc || !["Z", "X"].includes(readStat(pid)[0]);
}

/**
 * What tells the process `pid` from a later one that got the same number: its start time, with the boot it belongs to.
 * Null when it is not running.
 */
export function identifyProcess(pid) {
  if (!isRunning(pid)) return null;
  if (hasProc) return `${readProc("sys/kernel/random/boot_id").trim()} ${readStat(pid)[19] ?? "hidden"}`;
  const [state, ...startedAt] = askPs(pid, "stat", "lstart").split(/\s+/);
  return !state || state.startsWith("Z") ? null : startedAt.join(" ");
}

/** The command line of `pid`, its words joined by blanks; empty when there is no such process or it cannot be read. */
export function readCommandLine(pid) {
  return hasProc ? readProc(`${pid}/cmdline`).replaceAll("\0", " ").trim() : askPs(pid, "command");
}
