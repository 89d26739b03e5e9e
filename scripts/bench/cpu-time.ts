import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options: { type: "minor" }) => void;

/** Milliseconds of CPU time that the process has used, on all its threads: what other processes do hardly moves it. */
export function readCpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Collects young garbage (a full collection would throw optimised code away as well), so that nobody is timed while clearing up after the one before. */
export function clearUp(): void {
  collect({ type: "minor" });
}
