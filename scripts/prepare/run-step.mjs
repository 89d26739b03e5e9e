import { spawnSync } from "node:child_process";
import path from "node:path";
import { PlainError } from "../process/plain-error.mjs";
import { projectRoot } from "../project-root.mjs";

/** npm puts node_modules/.bin first in PATH; an install must not run a program that it is about to delete. */
function withoutOwnPrograms(searchPath = "") {
  const isOwn = (folder) => folder.startsWith(path.join(projectRoot, "node_modules"));
  return searchPath
    .split(path.delimiter)
    .filter((folder) => !isOwn(folder))
    .join(path.delimiter);
}

/** Runs a program in the project's folder with its output shown. Throws PlainError when it fails. */
export function runStep(name, command, args, env = {}) {
  const startedAt = performance.now();
  console.log(`${name} …`);
  const { status, signal, error } = spawnSync(command, args, {
    cwd: projectRoot,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PATH: withoutOwnPrograms(process.env.PATH), NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  if (status !== 0) throw new PlainError(`${name} failed (${error?.message ?? signal ?? `exit code ${status}`}).`);
  console.log(`${name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}
