// `npm run account:reset -- someone@example.org`: a fresh password for somebody who forgot theirs. For the operator.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { endPlainly } from "./process/end-plainly.mjs";
import { projectRoot } from "./project-root.mjs";
import { loadEnvironment } from "./start/load-environment.mjs";
import { openDatabase } from "./start/open-database.mjs";

async function reset() {
  loadEnvironment();
  const database = await openDatabase(process.env);
  try {
    const command = spawn(
      process.execPath,
      ["--import", "tsx", "db/commands/reset-password.ts", process.argv[2] ?? ""],
      { cwd: projectRoot, stdio: "inherit", env: { ...process.env, DATABASE_URL: database.urls.app } },
    );
    const [code] = await once(command, "exit");
    process.exitCode = code ?? 1;
  } finally {
    await database.stop();
  }
}

reset().catch(endPlainly);
