// `npm start` and `npm run dev`: database, migrations, web server; stops them in the opposite order.
import path from "node:path";
import { findDataRoot, makeDataRoot } from "./data-root.mjs";
import { endPlainly } from "./process/end-plainly.mjs";
import { PlainError } from "./process/plain-error.mjs";
import { readOrMakeSecret } from "./secrets.mjs";
import { loadEnvironment } from "./start/load-environment.mjs";
import { openDatabase } from "./start/open-database.mjs";
import { readAddress } from "./start/read-address.mjs";
import { refuseTakenPort } from "./start/refuse-taken-port.mjs";
import { runMigrations } from "./start/run-migrations.mjs";
import { startWebServer } from "./start/start-web-server.mjs";

const isDev = process.argv[2] === "dev";
const parent = process.ppid;
const cancel = new AbortController();
/** What runs or is about to, oldest first; a stop waits for each, so that nothing slips past it. */
const started = [];

function describeWebEnvironment(env, database) {
  return {
    ...env,
    NODE_ENV: isDev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: database.urls.app,
    // Set, and empty: Next reads .env files too, and would fill in what is missing.
    DATABASE_OWNER_URL: "",
    AUTH_SECRET: readAuthSecret(env),
  };
}

function readAuthSecret(env) {
  if (!env.AUTH_SECRET) return readOrMakeSecret(makeDataRoot(findDataRoot(env)), "auth-secret");
  if (env.AUTH_SECRET.length >= 32) return env.AUTH_SECRET;
  throw new PlainError("AUTH_SECRET must have 32 characters at least: leave it out, and one is made for you.");
}

function describeDatabase(how) {
  if (how === "external") return "Using the database of DATABASE_URL.";
  const place = path.join(findDataRoot(process.env), "pg");
  if (how === "created") return `Made a new database in ${place}.`;
  return how === "shared" ? `Sharing the running database in ${place}.` : `Using the database in ${place}.`;
}

async function start() {
  loadEnvironment();
  const address = readAddress(process.env);
  await refuseTakenPort(address);
  const opening = openDatabase(process.env);
  started.push(opening);
  const database = await opening;
  console.log(describeDatabase(database.how));
  if (!(await runMigrations(database.urls, cancel.signal))) return stop(1);
  cancel.signal.throwIfAborted();
  const web = startWebServer(describeWebEnvironment(process.env, database));
  started.push(web);
  const { code, signal } = await web.ended;
  if (cancel.signal.aborted) return;
  if (signal) console.error(`The web server was ended by ${signal}.`);
  await stop(code || 1);
}

async function stopAll() {
  cancel.abort();
  for (const part of started.toReversed()) {
    const running = await Promise.resolve(part).catch(() => null);
    await running?.stop();
  }
}

async function stop(code) {
  if (cancel.signal.aborted) return;
  await stopAll();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop(0).catch(endPlainly));

// npm runs this under a shell and does not pass a SIGTERM on: when the parent has gone, it is time to stop.
if (process.env.npm_lifecycle_event)
  setInterval(() => {
    if (process.ppid !== parent) void stop(0).catch(endPlainly);
  }, 500).unref();

start().catch(async (fault) => {
  // A stop that came meanwhile made this happen, and ends the process itself.
  if (cancel.signal.aborted) return;
  await stopAll().catch(console.error);
  endPlainly(fault);
});
