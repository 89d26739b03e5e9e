// Serves the production build for the end-to-end tests, on a database that starts empty at every run.
import fs from "node:fs";
import path from "node:path";
import { makeDataRoot } from "./data-root.mjs";
import { describeCluster } from "./postgres/describe-cluster.mjs";
import { stopPostmaster } from "./postgres/postmaster.mjs";
import { withLock } from "./process/with-lock.mjs";
import { projectRoot } from "./project-root.mjs";

const dataRoot = makeDataRoot(path.join(projectRoot, ".data/e2e"));
const cluster = describeCluster(dataRoot);

await withLock(cluster.lock, "clearing the data of the last run", async () => {
  await stopPostmaster(cluster);
  fs.rmSync(cluster.data, { recursive: true, force: true });
  fs.rmSync(path.join(dataRoot, "secrets"), { recursive: true, force: true });
});

// Set, and empty, so that no .env file of a developer's fills them in.
Object.assign(process.env, { WAYMARK_DATA: dataRoot, DATABASE_URL: "", DATABASE_OWNER_URL: "", AUTH_URL: "" });
await import("./start.mjs");
