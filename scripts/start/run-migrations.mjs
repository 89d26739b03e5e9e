import { spawn } from "node:child_process";
import { once } from "node:events";
import { PlainError } from "../process/plain-error.mjs";
import { projectRoot } from "../project-root.mjs";

/**
 * Prepares roles and tables in a process of its own, so that the passwords of the owner and the superuser leave with
 * it. `signal` cancels it; what was applied until then stays, and the rest follows at the next start.
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
  if (code !== 0) throw new PlainError("The database could not be brought up to date, so Waymark did not start.");
}
