import { spawn } from "node:child_process";
import { once } from "node:events";
import { projectRoot } from "../project-root.mjs";

/**
 * Prepares roles and tables in a process of its own, so that the passwords of the owner and the superuser leave with
 * it. False when it failed, having said why. `signal` cancels it; the tables are then as they were.
 */
export async function runMigrations(urls, signal) {
  const migration = spawn(process.execPath, ["--import", "tsx", "db/commands/migrate.ts"], {
    cwd: projectRoot,
    signal,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: urls.app,
      DATABASE_OWNER_URL: urls.owner,
      DATABASE_SUPERUSER_URL: urls.superuser ?? "",
    },
  });
  const [code] = await once(migration, "exit");
  return code === 0;
}
