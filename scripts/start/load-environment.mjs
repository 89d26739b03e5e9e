import fs from "node:fs";
import path from "node:path";
import { projectRoot } from "../project-root.mjs";

/** Reads .env.local, then .env, if they are there; what is set already, by the shell or by the first, stays. */
export function loadEnvironment() {
  for (const name of [".env.local", ".env"]) {
    const file = path.join(projectRoot, name);
    if (fs.existsSync(file)) process.loadEnvFile(file);
  }
}
