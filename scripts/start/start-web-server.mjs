import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../project-root.mjs";

/** The web server gives requests in flight ten seconds; after a little more it is taken for stuck. */
const patienceMs = 13_000;

/** Starts the web server as a process of its own, which ends with this one. `ended` resolves to how it ended. */
export function startWebServer(env) {
  const script = (name) => path.join(projectRoot, "scripts", name);
  const dieWithParent = pathToFileURL(script("die-with-parent.mjs")).href;
  const server = spawn(process.execPath, ["--import", dieWithParent, script("serve.mjs")], {
    cwd: projectRoot,
    stdio: ["ignore", "inherit", "inherit"],
    env,
    // A group of its own: Ctrl-C must reach the launcher alone, which stops this before the database.
    detached: true,
  });
  const ended = once(server, "exit").then(([code, signal]) => ({ code, signal }));
  return {
    ended,
    async stop() {
      server.kill("SIGTERM");
      const timer = setTimeout(() => server.kill("SIGKILL"), patienceMs);
      await ended;
      clearTimeout(timer);
    },
  };
}
