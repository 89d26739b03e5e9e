import path from "node:path";
import { makeDataRoot } from "../data-root.mjs";
import { withLock } from "../process/with-lock.mjs";
import { projectRoot } from "../project-root.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";

/**
 * Installs and, if asked, builds what has changed since the last time. Two starts in one checkout take turns; the lock
 * lies in the checkout's own .data, because that is what they share even with different WAYMARK_DATA.
 */
export function prepareProject({ build }) {
  const lock = path.join(makeDataRoot(path.join(projectRoot, ".data")), "prepare.lock");
  return withLock(lock, "installing or building", () => {
    ensureInstalled();
    if (build) ensureBuilt();
  });
}
