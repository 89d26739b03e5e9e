import { spawnSync } from "node:child_process";
import path from "node:path";
import { projectRoot } from "../project-root.mjs";

/** Runs a program of node_modules/.bin (or any other, by its path) with its output shown; true when it succeeds. */
export function runCommand([program, ...args], env = {}) {
  const command = program.includes("/") ? program : path.join(projectRoot, "node_modules/.bin", program);
  const { status, error } = spawnSync(command, args, {
    cwd: projectRoot,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  if (error) console.error(error.message);
  return status === 0;
}
