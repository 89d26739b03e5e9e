import fs from "node:fs";
import { identifyProcess } from "./read-process.mjs";

/** What a file says about the process that wrote it, so that a later reader can tell whether that very process lives. */
export function describeProcess(pid, more = {}) {
  return JSON.stringify({ pid, identity: identifyProcess(pid), ...more });
}

/** Reads what `describeProcess` wrote: null when there is no such file, an empty card when it holds something else. */
export function readProcessCard(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

/** Whether the process on the card still runs; another process that got its number since does not count. */
export function isOnDuty(card) {
  return Boolean(card?.identity) && identifyProcess(card.pid) === card.identity;
}
